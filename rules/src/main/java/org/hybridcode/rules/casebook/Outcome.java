package org.hybridcode.rules.casebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.rules.facts.Assignment;
import org.hybridcode.rules.facts.Exclusion;
import org.hybridcode.rules.facts.GivesWay;
import org.hybridcode.rules.facts.PresentOnAdmission;
import org.hybridcode.rules.facts.Query;
import org.hybridcode.rules.facts.Rejection;
import org.hybridcode.rules.facts.Sequence;
import org.hybridcode.rules.facts.Verdict;
import org.hybridcode.rules.facts.Warning;
import org.hybridcode.rules.session.Firing;
import org.hybridcode.rules.session.Verdicts;

/**
 * What the rules said about a case, without the order in which they said it.
 *
 * @param said every verdict with the rule that gave it; equal when two runs came to the same
 * @param fired the rules that fired
 * @param assigned the codes that leave
 * @param rejected what is refused, proposals and documented codes alike, with the rules that refuse it
 * @param warned the codes of warnings, with the rules that warn
 * @param asked the headers that are asked about, with the rules that ask
 * @param admission the indicators of admission by code
 * @param order what comes before what
 */
public record Outcome(
        Set<Said> said,
        SortedSet<String> fired,
        SortedSet<String> assigned,
        Map<String, List<String>> rejected,
        Map<String, List<String>> warned,
        Map<String, List<String>> asked,
        SortedMap<String, String> admission,
        SortedSet<String> order) {

    /** A verdict with the rule that gave it. */
    public record Said(String rule, Verdict verdict) {}

    /** Gathers the verdicts. */
    public static Outcome of(Verdicts verdicts) {
        Outcome outcome = new Outcome(
                verdicts.firings().stream().flatMap(Outcome::said).collect(Collectors.toSet()),
                verdicts.firings().stream()
                        .map(firing -> firing.card().id())
                        .collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeSet<>());
        outcome.said.forEach(outcome::sort);
        return outcome;
    }

    private static Stream<Said> said(Firing firing) {
        return firing.verdicts().stream().map(verdict -> new Said(firing.card().id(), verdict));
    }

    private void sort(Said said) {
        if (said.verdict instanceof Assignment assignment) {
            if (!assigned.add(assignment.code().text())) {
                throw new IllegalStateException(assignment.code() + " is assigned twice");
            }
        } else if (said.verdict instanceof Rejection rejection) {
            add(rejected, rejection.proposal().text(), said.rule);
        } else if (said.verdict instanceof GivesWay way) {
            add(rejected, way.code().text(), said.rule);
        } else if (said.verdict instanceof Exclusion exclusion && !isOfAGuideline(exclusion)) {
            add(rejected, exclusion.code().text(), said.rule);
        } else if (said.verdict instanceof Warning warning) {
            warning.entries().stream().map(CodebookEntry::text).forEach(code -> add(warned, code, said.rule));
        } else if (said.verdict instanceof Query query) {
            add(asked, query.entry().text(), said.rule);
        } else if (said.verdict instanceof Sequence sequence) {
            order.add(sequence.first() + " before " + sequence.second());
        } else if (said.verdict instanceof PresentOnAdmission present) {
            if (admission.put(present.code().text(), present.indicator()) != null) {
                throw new IllegalStateException(present.code() + " carries two indicators");
            }
        }
    }

    /** What a guideline settled is told with the guideline's rule, not with the one that carries it out. */
    private boolean isOfAGuideline(Exclusion exclusion) {
        return said.stream()
                .anyMatch(other -> other.verdict instanceof GivesWay way
                        && way.entry().equals(exclusion.entry())
                        && way.by().equals(exclusion.by()));
    }

    private static void add(Map<String, List<String>> map, String key, String rule) {
        SortedSet<String> rules = new TreeSet<>(map.getOrDefault(key, List.of()));
        rules.add(rule);
        map.put(key, new ArrayList<>(rules));
    }
}
