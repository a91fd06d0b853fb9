package org.hybridcode.nlp.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.hybridcode.kb.concept.Phrases;

/**
 * A word of the note.
 *
 * @param folded its folded form
 * @param plain its folded form were it not written in capitals: a note in capitals writes LEGS for legs
 * @param begin first UTF-16 unit, inclusive
 * @param end last UTF-16 unit, exclusive
 */
public record Word(String folded, String plain, int begin, int end) {

    /** Refuses a missing form. */
    public Word {
        Objects.requireNonNull(folded, "folded");
        Objects.requireNonNull(plain, "plain");
    }

    /** The words of a part of a text in order, as {@link Phrases#words} cuts them; none reaches beyond the part. */
    public static List<Word> in(String text, int begin, int end) {
        List<Word> words = new ArrayList<>();
        int at = begin;
        while (at < end) {
            int wordEnd = Math.min(Phrases.wordEnd(text, at), end);
            if (wordEnd > at && !Phrases.isPossessive(text, at, wordEnd)) {
                words.add(at(text, at, wordEnd));
            }
            at = Math.max(wordEnd, at + 1);
        }
        return words;
    }

    private static Word at(String text, int begin, int end) {
        Optional<String> side = SideLetter.at(text, begin, end);
        if (side.isPresent()) {
            return new Word(side.get(), side.get(), begin, end);
        }
        String written = text.substring(begin, end);
        String folded = Phrases.fold(written);
        String lower = written.toLowerCase(Locale.ROOT);
        return new Word(folded, lower.equals(written) ? folded : Phrases.fold(lower), begin, end);
    }
}
