package org.hybridcode.engine.impact;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hybridcode.rules.review.RuleDiff;
import org.hybridcode.rules.review.RuleSet;

/** Which rules two rulebooks do not share. */
final class RuleChanges {
    private final Map<String, RuleImpact.Change> changes = new TreeMap<>();
    private final Map<String, String> titles = new TreeMap<>();

    RuleChanges(RuleSet before, RuleSet after) {
        before.rules().forEach(rule -> titles.put(rule.id(), rule.title()));
        after.rules().forEach(rule -> titles.put(rule.id(), rule.title()));
        RuleDiff diff = RuleDiff.between(before, after);
        diff.added().forEach(rule -> changes.put(rule.id(), RuleImpact.Change.ADDED));
        diff.removed().forEach(rule -> changes.put(rule.id(), RuleImpact.Change.REMOVED));
        diff.changed().forEach(change -> changes.put(change.after().id(), RuleImpact.Change.CHANGED));
    }

    Set<String> ids() {
        return new TreeSet<>(changes.keySet());
    }

    RuleImpact.Change of(String id) {
        return changes.getOrDefault(id, RuleImpact.Change.SAME);
    }

    String title(String id) {
        return titles.getOrDefault(id, "");
    }
}
