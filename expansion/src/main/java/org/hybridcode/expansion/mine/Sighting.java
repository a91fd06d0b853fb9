package org.hybridcode.expansion.mine;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hybridcode.nlp.dictionary.Word;
import org.hybridcode.rules.facts.Span;

/**
 * A phrase in a document, and the codes that it may mean.
 *
 * @param phrase its folded words joined by single blanks
 * @param written as it stands there
 * @param span where it stands, in UTF-16 units
 * @param pattern the name of the pattern that found it
 * @param codes the codes that it may mean, one or more when the phrase alone does not say which; none for a name of something
 *     that has no code
 */
public record Sighting(String phrase, String written, Span span, String pattern, List<Proposed> codes) {

    /** Copies the codes. */
    public Sighting {
        Objects.requireNonNull(phrase, "phrase");
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(pattern, "pattern");
        codes = List.copyOf(codes);
    }

    /** Words of a text as a phrase. */
    static Sighting of(String text, List<Word> words, String pattern, List<Proposed> codes) {
        Span span = new Span(words.get(0).begin(), words.get(words.size() - 1).end());
        String phrase = words.stream().map(Word::plain).collect(Collectors.joining(" "));
        return new Sighting(phrase, written(text, span), span, pattern, codes);
    }

    /** The text of a span on one line. */
    static String written(String text, Span span) {
        return text.substring(span.begin(), span.end()).replaceAll("\\s+", " ");
    }
}
