package org.hybridcode.engine.evaluation.gold;

import java.util.Objects;

/**
 * Something wrong with a gold file that the reader was told to count.
 *
 * @param kind what is wrong
 * @param place file and line, {@code dev.jsonl:12}
 * @param note the id of the note or admission, or empty where there is none
 * @param value the value that is wrong: a code, an id; never text of a note
 */
public record GoldFinding(Kind kind, String place, String note, String value) {

    /** What can be wrong, and what becomes of it when it is counted. */
    public enum Kind {
        /** A code that the codebook does not have; it stays in the gold and nobody can find it. */
        UNKNOWN_CODE,
        /** A note with an id that was there before; left out. */
        DUPLICATE_ID,
        /** A note without text; left out. */
        NO_TEXT,
        /** A note without codes; left out. */
        NO_CODES,
        /** A line that is no record; left out. */
        UNREADABLE,
        /** An ICD-9-CM code without an equivalent; left out. */
        UNMAPPED,
        /** A note that its source calls an error; left out. */
        MARKED_ERROR,
        /** A note or a code of no admission; left out. */
        NO_ADMISSION
    }

    /** Refuses missing parts. */
    public GoldFinding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(value, "value");
    }
}
