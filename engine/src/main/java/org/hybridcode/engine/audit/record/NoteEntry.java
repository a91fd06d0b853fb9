package org.hybridcode.engine.audit.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A note of the job; its decisions follow it.
 *
 * @param time when it was coded, by the clock of the job
 * @param job the job
 * @param number its number among the records of the input, from 1
 * @param note the keyed digest of its id
 * @param encounter the keyed digest of its encounter
 * @param text the keyed digest of its text
 * @param length its length in UTF-16 units
 * @param outcome what became of it
 * @param reason why it could not be coded; empty when it could
 * @param decisions how many decisions follow
 * @param result the keyed digest of its line of the results; empty when it could not be coded
 * @param proposals what models proposed, so that nobody has to ask them again
 * @param words the text itself; there only when text was asked for
 */
@JsonPropertyOrder({
    "time",
    "job",
    "number",
    "note",
    "encounter",
    "text",
    "length",
    "outcome",
    "reason",
    "decisions",
    "result",
    "proposals",
    "words"
})
public record NoteEntry(
        Instant time,
        String job,
        long number,
        String note,
        String encounter,
        String text,
        int length,
        Outcome outcome,
        String reason,
        int decisions,
        String result,
        List<RawProposal> proposals,
        Optional<String> words)
        implements AuditEntry {

    /** What becomes of a note. */
    public enum Outcome {
        /** It was coded, with or without a code. */
        CODED,
        /** Coding it failed; the reason says how. */
        FAILED
    }

    /** Refuses missing parts and copies the proposals. */
    public NoteEntry {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(encounter, "encounter");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(result, "result");
        proposals = List.copyOf(proposals);
        Objects.requireNonNull(words, "words");
    }
}
