package org.hybridcode.rules.facts;

import java.util.Objects;

/**
 * A concept that the note mentions.
 *
 * @param id unique in the note, {@code m1}, {@code m2}, in note order
 * @param conceptId the concept
 * @param span where the words stand
 * @param sentence the number of its sentence in the note, from 0
 * @param section the part of the note
 * @param assertion what the words around it make of it
 */
public record Mention(String id, String conceptId, Span span, int sentence, SectionKind section, Assertion assertion) {

    /** Refuses missing parts. */
    public Mention {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(conceptId, "conceptId");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(assertion, "assertion");
    }

    /** Another concept that a part of its words names, in the same context. */
    public Mention part(String concept, Span words) {
        return new Mention(id + "." + words.begin() + "." + concept, concept, words, sentence, section, assertion);
    }

    /** Affirmed or negated. */
    public Polarity polarity() {
        return assertion.polarity();
    }

    /** Current, historical or future. */
    public Temporality temporality() {
        return assertion.temporality();
    }

    /** Confirmed, uncertain or hypothetical. */
    public Certainty certainty() {
        return assertion.certainty();
    }

    /** Whose condition it is. */
    public Experiencer experiencer() {
        return assertion.experiencer();
    }

    /** Whether it is affirmed, and the patient's. */
    public boolean affirmedOfPatient() {
        return polarity() == Polarity.AFFIRMED && experiencer() == Experiencer.PATIENT;
    }

    /** Whether its past lies in the section's heading alone: an entry of a history list, not "history of" in words. */
    public boolean historicalBySectionOnly() {
        return !pastInWords() && !says(CueKind.HISTORY_OF) && !says(CueKind.DATED);
    }

    /** Whether its past lies in a history list and the year behind it: "TIA 2019", with no word that says it is over. */
    public boolean historicalByYearOnly() {
        return !pastInWords() && !says(CueKind.HISTORY_OF) && says(CueKind.DATED);
    }

    /** Whether its past lies in the noun alone: "history of", with no word that says it is over. */
    public boolean historicalByNounOnly() {
        return !pastInWords() && says(CueKind.HISTORY_OF);
    }

    /** Whether the note says that it was ruled out: what was thought of it before is over. */
    public boolean ruledOut() {
        return assertion.polarity() == Polarity.NEGATED
                && assertion.cues().stream().anyMatch(cue -> cue.kind() == CueKind.RULED_OUT);
    }

    /** Whether its past lies in words alone that say that it is over, "resolved": nothing says that it was before this care. */
    public boolean historicalByResolutionOnly() {
        return says(CueKind.RESOLVED) && assertion.cues().stream().noneMatch(Mention::isOfThePast);
    }

    private static boolean isOfThePast(Cue cue) {
        return cue.kind() == CueKind.HISTORY || cue.kind() == CueKind.HISTORY_OF || cue.kind() == CueKind.DATED;
    }

    private boolean pastInWords() {
        return assertion.temporality() != Temporality.HISTORICAL
                || says(CueKind.RESOLVED)
                || assertion.cues().stream().anyMatch(cue -> cue.kind() == CueKind.HISTORY && !cue.fromSection());
    }

    private boolean says(CueKind kind) {
        return assertion.cues().stream().anyMatch(cue -> cue.kind() == kind);
    }
}
