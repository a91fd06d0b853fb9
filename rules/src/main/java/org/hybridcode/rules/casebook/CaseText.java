package org.hybridcode.rules.casebook;

import static java.util.Objects.requireNonNullElse;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A case as a casebook writes it.
 *
 * @param name what a coder would say
 * @param fires the rule that must fire; one of fires and silent
 * @param silent the rule that must not fire though all but one of its conditions hold
 * @param kb a knowledge base of its own: of the program's cases one below {@code /casebook/kb}, of a site's a folder seen from the
 *     casebook; the usual knowledge base when left out
 * @param encounter the encounter
 * @param mentions what the note mentions, in note order
 * @param proposals the proposals in order of prominence; when left out, one for every mention of a code
 * @param scores how often codes like these are right, by code; not known when left out
 * @param review the score from which on codes go without review; every code goes without when left out
 * @param assigned exactly the codes that are assigned; not looked at when left out
 * @param rejected exactly the codes that are refused, each with exactly the rules that refuse it; as above
 * @param warned exactly the codes that a coder is warned about, each with the rules that warn; as above
 * @param asked exactly the headers that are asked about, each with the rules that ask; as above
 * @param admission exactly the codes that carry an indicator of admission, each with it; as above
 * @param order exactly what comes before what, {@code I11.0 before I50.9}; as above
 */
public record CaseText(
        String name,
        String fires,
        String silent,
        String kb,
        EncounterText encounter,
        List<MentionText> mentions,
        List<ProposalText> proposals,
        SortedMap<String, Double> scores,
        Optional<Double> review,
        Optional<List<String>> assigned,
        Optional<Map<String, List<String>>> rejected,
        Optional<Map<String, List<String>>> warned,
        Optional<Map<String, List<String>>> asked,
        Optional<Map<String, String>> admission,
        Optional<List<String>> order) {

    /** @throws IllegalArgumentException when it has no name, or not one of fires and silent */
    public CaseText {
        name = requireNonNullElse(name, "");
        fires = requireNonNullElse(fires, "");
        silent = requireNonNullElse(silent, "");
        if (name.isBlank() || fires.isEmpty() == silent.isEmpty()) {
            throw new IllegalArgumentException("a case has a name, and either fires or silent: '" + name + "'");
        }
        kb = requireNonNullElse(kb, "");
        encounter = requireNonNullElse(encounter, new EncounterText(null, null, null, Optional.empty()));
        mentions = List.copyOf(requireNonNullElse(mentions, List.of()));
        proposals = List.copyOf(requireNonNullElse(proposals, List.of()));
        scores = Collections.unmodifiableSortedMap(new TreeMap<>(requireNonNullElse(scores, Map.of())));
        review = requireNonNullElse(review, Optional.empty());
    }

    /** The rule that the case is about. */
    public String rule() {
        return fires.isEmpty() ? silent : fires;
    }
}
