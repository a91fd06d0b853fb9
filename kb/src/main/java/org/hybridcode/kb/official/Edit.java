package org.hybridcode.kb.official;

import java.util.Objects;

/** What the Medicare code editor asks about a claim that holds a code. */
public sealed interface Edit {

    /** Which of the editor's lists the code stands in: {@code 4C_maternity}. */
    String list();

    /** Whether the edit only hints: the sex edits were deactivated on 2024-10-01. */
    default boolean advisory() {
        return false;
    }

    /**
     * The patient's age must lie in the range.
     *
     * @param list the editor's list
     * @param from the lowest age in completed years, inclusive
     * @param to the highest age in completed years, inclusive
     */
    record Age(String list, int from, int to) implements Edit {

        /** @throws IllegalArgumentException when the range runs backwards */
        public Age {
            Objects.requireNonNull(list, "list");
            if (from < 0 || to < from) {
                throw new IllegalArgumentException("ages run from 0 upwards, not " + from + " to " + to);
            }
        }

        /** Whether an age in completed years lies in the range. */
        public boolean allows(int years) {
            return years >= from && years <= to;
        }
    }

    /**
     * The patient's sex should be this one; advisory.
     *
     * @param list the editor's list
     * @param female whether the code is one for female patients, else for male ones
     */
    record Sex(String list, boolean female) implements Edit {

        /** Refuses a missing list. */
        public Sex {
            Objects.requireNonNull(list, "list");
        }

        @Override
        public boolean advisory() {
            return true;
        }
    }

    /**
     * The code is a manifestation and cannot be the principal diagnosis.
     *
     * @param list the editor's list
     */
    record Manifestation(String list) implements Edit {

        /** Refuses a missing list. */
        public Manifestation {
            Objects.requireNonNull(list, "list");
        }
    }
}
