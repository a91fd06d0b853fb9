package org.hybridcode.engine.coding;

import java.util.List;
import java.util.Objects;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.session.Case;
import org.hybridcode.rules.session.Verdicts;

/**
 * What the engine says about a note. Holds no text of the note; spans are its UTF-16 offsets.
 *
 * @param encounter the encounter
 * @param versions what the result depends on
 * @param codes the assigned codes in rank order
 * @param refused what was proposed and refused, in the order of the codes
 * @param warnings what a coder should look at
 * @param queries details that the note lacks
 * @param found what was found in the note
 * @param verdicts every firing of every rule
 */
public record CodingResult(
        Encounter encounter,
        Versions versions,
        List<AssignedCode> codes,
        List<RefusedCode> refused,
        List<Advice> warnings,
        List<Advice> queries,
        Case found,
        Verdicts verdicts) {

    /** Refuses missing parts and copies the lists. */
    public CodingResult {
        Objects.requireNonNull(encounter, "encounter");
        Objects.requireNonNull(versions, "versions");
        codes = List.copyOf(codes);
        refused = List.copyOf(refused);
        warnings = List.copyOf(warnings);
        queries = List.copyOf(queries);
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(verdicts, "verdicts");
    }
}
