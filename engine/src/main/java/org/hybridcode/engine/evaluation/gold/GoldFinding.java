package org.hybridcode.engine.evaluation.gold;

import java.util.Objects;

/**
 * Something of a gold file that is not in the gold as it stands there: a fault that the reader was told to count, or what
 * a published data set has as a matter of course, such as MIMIC's notes marked as errors, which is always counted.
 *
 * @param kind what is wrong
 * @param place file and line, {@code dev.jsonl:12}; of a CSV file the number of the record, its header the first, which
 *     is the line where no field holds a line break; of a note in a file of its own the file
 * @param note the id of the note or admission, or empty where there is none
 * @param value the value that is wrong: a code, an id; never text of a note
 */
public record GoldFinding(Kind kind, String place, String note, String value) {

    /** What can be wrong, and what becomes of it when it is counted. */
    public enum Kind {
        /** A code that the codebook does not have; it stays in the gold and nobody can find it. */
        UNKNOWN_CODE,
        /** A record with an id that was there before; left out. */
        DUPLICATE_ID,
        /** A note without text; left out. */
        NO_TEXT,
        /** A note without codes; left out. */
        NO_CODES,
        /** A line that is no record; left out. */
        UNREADABLE,
        /** A diagnosis of an admission that names no code; left out. */
        EMPTY_CODE,
        /** An ICD-9-CM code without an equivalent; left out. */
        UNMAPPED,
        /** An equivalent of an ICD-9-CM code that the codebook does not have; it stays and nobody can find it. */
        UNKNOWN_EQUIVALENT,
        /** A note that its source calls an error; left out. */
        MARKED_ERROR,
        /** A note or a code of no admission; left out. */
        NO_ADMISSION,
        /** Codes of a note or an admission that has no note; left out. */
        NO_NOTE,
        /** A code that a list of labels takes out of the gold. */
        TAKEN_OUT
    }

    /** Refuses missing parts. */
    public GoldFinding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(value, "value");
    }
}
