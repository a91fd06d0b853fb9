package org.hybridcode.engine.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts over the notes of a corpus what each rule did. */
final class RuleTally {
    private final SortedMap<String, Integer> firedBefore = new TreeMap<>();
    private final SortedMap<String, Integer> firedAfter = new TreeMap<>();
    private final Map<String, SortedMap<String, Integer>> refused = new TreeMap<>();
    private final Map<String, SortedMap<String, Integer>> lost = new TreeMap<>();
    private final Map<String, SortedMap<String, Integer>> gained = new TreeMap<>();

    void add(NoteImpact note) {
        note.before().fired().forEach(rule -> firedBefore.merge(rule, 1, Integer::sum));
        note.after().fired().forEach(rule -> firedAfter.merge(rule, 1, Integer::sum));
        note.after().refused().forEach((rule, codes) -> codes.forEach(code -> count(refused, rule, code)));
        for (CodeChange change : note.changes()) {
            change.rules()
                    .forEach(rule -> count(
                            change.gained() ? gained : lost,
                            rule,
                            change.entry().text()));
        }
    }

    private static void count(Map<String, SortedMap<String, Integer>> counts, String rule, String code) {
        counts.computeIfAbsent(rule, none -> new TreeMap<>()).merge(code, 1, Integer::sum);
    }

    List<RuleImpact> rules(RuleChanges changes) {
        SortedSet<String> ids = new TreeSet<>(changes.ids());
        ids.addAll(firedBefore.keySet());
        ids.addAll(firedAfter.keySet());
        List<RuleImpact> rules = new ArrayList<>();
        for (String id : ids) {
            rules.add(new RuleImpact(
                    id,
                    changes.title(id),
                    changes.of(id),
                    firedBefore.getOrDefault(id, 0),
                    firedAfter.getOrDefault(id, 0),
                    refused.getOrDefault(id, new TreeMap<>()),
                    lost.getOrDefault(id, new TreeMap<>()),
                    gained.getOrDefault(id, new TreeMap<>())));
        }
        return rules;
    }
}
