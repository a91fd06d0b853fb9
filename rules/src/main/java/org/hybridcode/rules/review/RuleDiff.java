package org.hybridcode.rules.review;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hybridcode.rules.reading.ReadRule;

/**
 * What changed between two sets of rules. Sorted by id.
 *
 * @param added the rules that only the later set has
 * @param removed the rules that only the earlier set has
 * @param changed the rules of both that do not say the same
 */
public record RuleDiff(List<ReadRule> added, List<ReadRule> removed, List<Change> changed) {

    /**
     * A rule that changed.
     *
     * @param before as it was
     * @param after as it is
     */
    public record Change(ReadRule before, ReadRule after) {}

    /** Copies the lists. */
    public RuleDiff {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** Compares two sets. */
    public static RuleDiff between(RuleSet before, RuleSet after) {
        Map<String, ReadRule> old = byId(before);
        Map<String, ReadRule> now = byId(after);
        return new RuleDiff(
                now.values().stream()
                        .filter(rule -> !old.containsKey(rule.id()))
                        .toList(),
                old.values().stream()
                        .filter(rule -> !now.containsKey(rule.id()))
                        .toList(),
                old.values().stream()
                        .filter(rule -> now.containsKey(rule.id()))
                        .map(rule -> new Change(rule, now.get(rule.id())))
                        .filter(change -> differs(change.before(), change.after()))
                        .toList());
    }

    private static Map<String, ReadRule> byId(RuleSet set) {
        Map<String, ReadRule> rules = new TreeMap<>();
        set.rules().forEach(rule -> rules.put(rule.id(), rule));
        return rules;
    }

    private static boolean differs(ReadRule one, ReadRule other) {
        return !one.title().equals(other.title())
                || !one.layer().equals(other.layer())
                || !one.metadata().equals(other.metadata())
                || !NormalForm.of(one).equals(NormalForm.of(other))
                || !one.verdict().equals(other.verdict())
                || !one.arguments().equals(other.arguments());
    }
}
