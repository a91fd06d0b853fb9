package org.hybridcode.engine.impact;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one rule did over a corpus. Numbers are of notes.
 *
 * @param id the rule
 * @param title its title, in the new rulebook where that has it
 * @param change what became of it
 * @param firedBefore how many notes it fired in, with the old rulebook
 * @param firedAfter how many notes it fired in, with the new rulebook
 * @param refused how many notes it refused each code in, with the new rulebook
 * @param lost how many notes lost each code by it, or by its absence
 * @param gained how many notes gained each code by it, or by its absence
 */
public record RuleImpact(
        String id,
        String title,
        Change change,
        int firedBefore,
        int firedAfter,
        SortedMap<String, Integer> refused,
        SortedMap<String, Integer> lost,
        SortedMap<String, Integer> gained) {

    /** What became of a rule. */
    public enum Change {
        ADDED,
        REMOVED,
        CHANGED,
        SAME
    }

    /** Refuses missing parts and copies the counts. */
    public RuleImpact {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(change, "change");
        refused = Collections.unmodifiableSortedMap(new TreeMap<>(refused));
        lost = Collections.unmodifiableSortedMap(new TreeMap<>(lost));
        gained = Collections.unmodifiableSortedMap(new TreeMap<>(gained));
    }

    /** Whether it is another rule than before, or took or gave a code. */
    public boolean matters() {
        return change != Change.SAME || !lost.isEmpty() || !gained.isEmpty();
    }
}
