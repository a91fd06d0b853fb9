package org.hybridcode.engine.impact;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hybridcode.engine.coding.CodingResult;
import org.hybridcode.engine.coding.RefusedCode;

/**
 * What the rules of one rulebook did over one note.
 *
 * @param fired the ids of the rules that fired
 * @param refused the codes that were refused, by the id of the rule that decided it
 */
public record RuleUse(SortedSet<String> fired, SortedMap<String, SortedSet<String>> refused) {
    /** Nothing. */
    static final RuleUse NONE = new RuleUse(new TreeSet<>(), new TreeMap<>());

    /** Copies the set. */
    public RuleUse {
        fired = Collections.unmodifiableSortedSet(new TreeSet<>(fired));
        refused = Collections.unmodifiableSortedMap(new TreeMap<>(refused));
    }

    /** What was refused counts when it is a code of the codebook: a model may propose any words. */
    static RuleUse of(CodingResult result) {
        SortedSet<String> fired = new TreeSet<>();
        result.verdicts().firings().forEach(firing -> fired.add(firing.card().id()));
        SortedMap<String, SortedSet<String>> refused = new TreeMap<>();
        for (RefusedCode refusal : result.refused()) {
            refusal.entry()
                    .ifPresent(entry -> refused.computeIfAbsent(refusal.rule().id(), none -> new TreeSet<>())
                            .add(entry.text()));
        }
        return new RuleUse(fired, refused);
    }
}
