package org.hybridcode.engine.batch.input;

import java.util.Objects;
import org.hybridcode.engine.evaluation.gold.GoldNote;

/** A record of the input. */
public sealed interface InputItem {

    /** Its number among the records of the input, from 1. */
    long number();

    /** Where it stands, as messages name it: file and line, file and row, or the name of its file. */
    String position();

    /**
     * A note.
     *
     * @param number its number, from 1
     * @param position where it stands
     * @param note the note, without codes
     */
    record Note(long number, String position, GoldNote note) implements InputItem {

        /** Refuses missing parts. */
        public Note {
            Objects.requireNonNull(position, "position");
            Objects.requireNonNull(note, "note");
        }
    }

    /**
     * A record that is no note.
     *
     * @param number its number, from 1
     * @param position where it stands
     * @param reason why it is none, and what to do; no word of it
     */
    record Unreadable(long number, String position, String reason) implements InputItem {

        /** Refuses missing parts. */
        public Unreadable {
            Objects.requireNonNull(position, "position");
            Objects.requireNonNull(reason, "reason");
        }
    }
}
