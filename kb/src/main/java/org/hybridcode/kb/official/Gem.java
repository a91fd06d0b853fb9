package org.hybridcode.kb.official;

import java.util.List;
import java.util.Objects;

/**
 * A general equivalence mapping between ICD-9-CM and ICD-10-CM: where a code may lead, never what it means.
 *
 * @param direction from which classification to which
 * @param entries in the order of the file: by source, then scenario and choice list
 */
public record Gem(Direction direction, List<Entry> entries) {

    /** From which classification to which. */
    public enum Direction {
        /** {@code 2018_I9gem.txt}. */
        ICD9_TO_ICD10,
        /** {@code 2018_I10gem.txt}. */
        ICD10_TO_ICD9
    }

    /**
     * One line. Codes are undotted, as the file has them, for one of the two is no ICD-10-CM code.
     *
     * @param line its line in the file, from 1
     * @param source the code that is mapped
     * @param target a code it leads to; empty when it leads nowhere
     * @param approximate whether the two do not mean exactly the same
     * @param combination whether the target counts only together with others of its scenario
     * @param scenario which of the alternatives the target belongs to, from 1; 0 when it stands alone
     * @param choiceList which part of the scenario the target fills, from 1; 0 when it stands alone
     */
    public record Entry(
            int line,
            String source,
            String target,
            boolean approximate,
            boolean combination,
            int scenario,
            int choiceList) {

        /** Refuses missing parts. */
        public Entry {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(target, "target");
        }

        /** Whether the source leads nowhere. */
        public boolean noMap() {
            return target.isEmpty();
        }
    }

    /** Copies the entries. */
    public Gem {
        Objects.requireNonNull(direction, "direction");
        entries = List.copyOf(entries);
    }
}
