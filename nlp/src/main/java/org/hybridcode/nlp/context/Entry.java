package org.hybridcode.nlp.context;

import java.util.List;
import org.hybridcode.rules.facts.Cue;
import org.hybridcode.rules.facts.CueKind;
import org.hybridcode.rules.facts.SectionKind;

/** One phrase of the lexicon and what it does. */
sealed interface Entry {

    /** The class of the words for months and years. */
    String COUNTED_TIME = "<longtime>";

    /** The phrase as the lexicon writes it. */
    String phrase();

    /** Whether the two cannot both be what one phrase does. */
    default boolean contradicts(Entry other) {
        return !getClass().equals(other.getClass());
    }

    /**
     * Whether it leaves a word that the index knows to the name of a condition: the past before a condition does, "old"
     * of an old infarct, but where it counts years, "two years ago".
     */
    default boolean keepsOffWords() {
        return false;
    }

    /**
     * Gives, or takes back, one attribute.
     *
     * @param phrase the phrase
     * @param kind the attribute
     * @param direction on which side its mentions stand
     * @param reach the most words that may stand between it (or the last list separator) and the mention
     * @param rule what else ends its scope
     * @param effect whether it gives the attribute or takes it back
     */
    record CueEntry(String phrase, CueKind kind, Direction direction, int reach, ScopeRule rule, Effect effect)
            implements Entry {

        /** Whether the cue counts in a sentence of this section, of which its heading says these cues. */
        boolean speaksIn(SectionKind section, List<Cue> heading) {
            return switch (effect) {
                case GIVES, TAKES_BACK -> true;
                case GIVES_WITHOUT_SECTION -> section == SectionKind.UNSPECIFIED;
                case GIVES_IN_HISTORY -> heading.stream().anyMatch(said -> said.kind() == CueKind.HISTORY);
            };
        }

        @Override
        public boolean keepsOffWords() {
            boolean past = kind == CueKind.HISTORY || kind == CueKind.HISTORY_OF || kind == CueKind.RESOLVED;
            return past && !direction.backward() && !phrase.contains(COUNTED_TIME);
        }

        @Override
        public boolean contradicts(Entry other) {
            return !(other instanceof CueEntry cue) || cue.kind == kind && cue.direction == direction;
        }
    }

    /** Looks like a cue and is none: "no increase". */
    record Pseudo(String phrase) implements Entry {}

    /**
     * Ends scopes.
     *
     * @param phrase the phrase
     * @param group the bit of its terminator group
     * @param whole whether it ends nothing where a target begins in it and goes on behind it: ", chest" before "pain"
     */
    record Terminator(String phrase, long group, boolean whole) implements Entry {}
}
