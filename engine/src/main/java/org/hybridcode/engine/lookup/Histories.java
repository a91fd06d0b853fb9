package org.hybridcode.engine.lookup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codeset.CodeSets;
import org.hybridcode.kb.codeset.RelatedCodes;
import org.hybridcode.rules.facts.Certainty;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.facts.Temporality;

/**
 * Looks up the history of a condition that the note tells as past, "breast cancer in 2011" (Official Guidelines, Section
 * I.C.21.c.4, I.C.2.m and I.C.9.e.4). An entry of a history list alone says no more than that the patient has had it for
 * long, and what the care itself resolved is no history yet.
 */
final class Histories {
    private static final List<RelatedCodes> PAST = CodeSets.builtIn().pairs("history", "told as past");

    private final Codebook codebook;

    Histories(Codebook codebook) {
        this.codebook = codebook;
    }

    /** For each draft of a condition of the past the draft of the history of it, which rests on the same words. */
    List<Draft> completing(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft ->
                        !draft.head().isEmpty() && draft.head().stream().allMatch(Histories::isPast))
                .flatMap(draft -> history(draft).stream().map(entry -> draft.sharpened(entry.code(), List.of())))
                .toList();
    }

    private static boolean isPast(Mention mention) {
        return mention.affirmedOfPatient()
                && mention.temporality() == Temporality.HISTORICAL
                && mention.certainty() == Certainty.CONFIRMED
                && !mention.historicalBySectionOnly()
                && !mention.historicalByNounOnly()
                && !mention.historicalByResolutionOnly();
    }

    /** The last code of the range: what is not the special case that stands before it. */
    private Optional<CodebookEntry> history(Draft draft) {
        return codebook.find(draft.text()).filter(CodebookEntry::billable).stream()
                .flatMap(entry -> PAST.stream().filter(pair -> pair.first().contains(entry.code())))
                .flatMap(this::last)
                .findFirst();
    }

    private Stream<CodebookEntry> last(RelatedCodes pair) {
        return codebook.billableBelow(pair.second().first().category()).stream()
                .filter(entry -> pair.second().contains(entry.code()))
                .reduce((first, second) -> second)
                .stream();
    }
}
