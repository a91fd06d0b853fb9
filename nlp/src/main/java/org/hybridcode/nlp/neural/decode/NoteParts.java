package org.hybridcode.nlp.neural.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.hybridcode.nlp.section.Section;
import org.hybridcode.nlp.section.SectionDetector;
import org.hybridcode.rules.facts.Span;

/**
 * Cuts a note that is too long for a model. A part ends where a section begins, otherwise at a line break or a blank, and the
 * next part repeats the end of it, so that nothing is lost at a cut. Immutable and thread-safe.
 */
public final class NoteParts {
    /** A part is at least half full when there is a better place to end it. */
    private static final int AT_LEAST = 2;
    /** The share of a part that the next one repeats. */
    private static final int OVERLAP = 8;

    private final SectionDetector sections;

    /** Parts at the sections that a detector finds. */
    public NoteParts(SectionDetector sections) {
        this.sections = sections;
    }

    /**
     * The parts of a note in order; together they cover it. One part when it fits; none for a blank note.
     *
     * @param tokens how many tokens a text has
     * @param limit the most tokens of a part, 1 or more
     * @throws IllegalArgumentException when even one character has more tokens
     */
    public List<Span> of(String note, ToIntFunction<String> tokens, int limit) {
        if (note.isBlank()) {
            return List.of();
        }
        if (tokens.applyAsInt(note) <= limit) {
            return List.of(new Span(0, note.length()));
        }
        NavigableSet<Integer> starts = new TreeSet<>();
        sections.detect(note).stream().map(Section::span).map(Span::begin).forEach(starts::add);
        List<Span> parts = new ArrayList<>();
        int begin = 0;
        int end = 0;
        while (end < note.length()) {
            end = end(note, begin, longest(note, begin, tokens, limit), starts);
            parts.add(new Span(begin, end));
            begin = Math.max(begin + 1, overlap(note, begin, end));
        }
        return parts;
    }

    /** The furthest end at which the text from {@code begin} fits, at least one character behind it. */
    private static int longest(String note, int begin, ToIntFunction<String> tokens, int limit) {
        int fits = begin;
        int tooFar = note.length() + 1;
        while (tooFar - fits > 1) {
            int middle = (fits + tooFar) >>> 1;
            if (tokens.applyAsInt(note.substring(begin, middle)) <= limit) {
                fits = middle;
            } else {
                tooFar = middle;
            }
        }
        if (fits <= begin + 1 && fits < note.length()) {
            throw new IllegalArgumentException("a part of " + limit + " tokens holds no text");
        }
        return fits;
    }

    private static int end(String note, int begin, int longest, NavigableSet<Integer> starts) {
        if (longest == note.length()) {
            return longest;
        }
        int least = begin + (longest - begin) / AT_LEAST;
        Integer section = starts.floor(longest);
        if (section != null && section > least) {
            return section;
        }
        int line = note.lastIndexOf('\n', longest - 1) + 1;
        if (line > least) {
            return line;
        }
        int word = note.lastIndexOf(' ', longest - 1) + 1;
        return word > least ? word : whole(note, longest);
    }

    /** Where the next part begins: at a word, an eighth of the part before its end. */
    private static int overlap(String note, int begin, int end) {
        int from = end - (end - begin) / OVERLAP;
        int line = note.indexOf('\n', from) + 1;
        if (line > 0 && line < end) {
            return line;
        }
        int word = note.indexOf(' ', from) + 1;
        return word > 0 && word < end ? word : whole(note, from);
    }

    /** Not between the two halves of a character. */
    private static int whole(String note, int offset) {
        boolean inside = offset < note.length() && Character.isLowSurrogate(note.charAt(offset));
        return inside ? offset - 1 : offset;
    }
}
