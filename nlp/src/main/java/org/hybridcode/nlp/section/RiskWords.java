package org.hybridcode.nlp.section;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hybridcode.kb.table.Table;
import org.hybridcode.kb.table.TableRow;

/** The words by which a sentence announces risks: {@code risk-lists.tsv}. Immutable. */
final class RiskWords {

    private final HeadingLexicon lexicon;
    private final List<Phrase> phrases;

    private RiskWords(HeadingLexicon lexicon, List<Phrase> phrases) {
        this.lexicon = lexicon;
        this.phrases = List.copyOf(phrases);
    }

    /** @throws IllegalStateException when a row is broken; names file, line and value */
    static RiskWords load(HeadingLexicon lexicon) {
        List<Phrase> phrases = new ArrayList<>();
        for (TableRow row : Table.readNamed("/hybridcode/sections/risk-lists.tsv")) {
            phrases.add(new Phrase(words(lexicon, row.cell(0)), row.constant(1, Place.class)));
        }
        return new RiskWords(lexicon, phrases);
    }

    /** Whether the sentence announces risks, rather than what has happened. */
    boolean announce(String sentence) {
        List<String> words = words(lexicon, sentence);
        return phrases.stream().anyMatch(phrase -> phrase.in(words));
    }

    private static List<String> words(HeadingLexicon lexicon, String text) {
        return lexicon.words(text, 0, text.length()).stream()
                .filter(word -> !word.equals(HeadingWords.AND))
                .toList();
    }

    /** Where in its sentence a phrase says that risks follow. */
    private enum Place {
        WHOLE,
        START,
        ANYWHERE
    }

    private record Phrase(List<String> words, Place place) {

        boolean in(List<String> sentence) {
            int at = Collections.indexOfSubList(sentence, words);
            return switch (place) {
                case WHOLE -> sentence.equals(words);
                case START -> at == 0;
                case ANYWHERE -> at >= 0;
            };
        }
    }
}
