package org.hybridcode.rules.casebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;

/** Holds what came of a case against what the case says. What a case leaves out is not looked at. */
public final class Expectations {
    private final List<String> differences = new ArrayList<>();

    private Expectations() {}

    /** What is not as the case says, one line each. */
    public static List<String> differences(RuleCase ruleCase, Outcome outcome) {
        Expectations expectations = new Expectations();
        expectations.fires(ruleCase, outcome);
        CaseText text = ruleCase.text();
        expectations.list("assigned", text.assigned(), outcome.assigned());
        expectations.map("rejected", text.rejected(), outcome.rejected());
        expectations.map("warned", text.warned(), outcome.warned());
        expectations.map("asked", text.asked(), outcome.asked());
        expectations.list("order", text.order(), outcome.order());
        expectations.admission(text.admission(), outcome.admission());
        expectations.billable(ruleCase.kb().codebook(), outcome);
        return List.copyOf(expectations.differences);
    }

    private void fires(RuleCase ruleCase, Outcome outcome) {
        boolean fired = outcome.fired().contains(ruleCase.rule());
        if (fired != ruleCase.mustFire()) {
            differences.add(
                    ruleCase.rule() + (fired ? " fires and should stay silent" : " stays silent and should fire"));
        }
    }

    private void list(String what, Optional<List<String>> stated, Collection<String> found) {
        stated.map(TreeSet::new)
                .filter(expected -> !expected.equals(new TreeSet<>(found)))
                .ifPresent(expected -> add(what, expected, found));
    }

    private void map(String what, Optional<Map<String, List<String>>> stated, Map<String, List<String>> found) {
        stated.map(Expectations::sorted)
                .filter(expected -> !expected.equals(sorted(found)))
                .ifPresent(expected -> add(what, expected, sorted(found)));
    }

    private void admission(Optional<Map<String, String>> stated, Map<String, String> found) {
        stated.filter(expected -> !expected.equals(found)).ifPresent(expected -> add("admission", expected, found));
    }

    private static Map<String, List<String>> sorted(Map<String, List<String>> rules) {
        Map<String, List<String>> sorted = new TreeMap<>();
        rules.forEach((code, ids) -> sorted.put(code, ids.stream().sorted().toList()));
        return sorted;
    }

    private void billable(Codebook codebook, Outcome outcome) {
        outcome.assigned().stream()
                .filter(code ->
                        codebook.find(code).filter(CodebookEntry::billable).isEmpty())
                .forEach(code -> differences.add(code + " is assigned and is no billable code"));
    }

    private void add(String what, Object expected, Object found) {
        differences.add(what + ": expected " + expected + ", was " + found);
    }
}
