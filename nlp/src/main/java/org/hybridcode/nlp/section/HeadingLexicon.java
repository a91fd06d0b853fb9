package org.hybridcode.nlp.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hybridcode.kb.table.Table;
import org.hybridcode.kb.table.TableRow;
import org.hybridcode.rules.facts.SectionKind;

/** The headings and labels we know, by their {@linkplain HeadingWords words} written together. Immutable. */
final class HeadingLexicon {

    private final HeadingWords words;
    private final Map<String, KnownHeading> headings;
    private final Map<String, LabelGroup> labels;

    private HeadingLexicon(HeadingWords words, Map<String, KnownHeading> headings, Map<String, LabelGroup> labels) {
        this.words = words;
        this.headings = Map.copyOf(headings);
        this.labels = Map.copyOf(labels);
    }

    /** @throws IllegalStateException when a phrase is there twice, or a value is unknown; names file, line and value */
    static HeadingLexicon load() {
        HeadingWords words = HeadingWords.load();
        Map<String, KnownHeading> headings = new HashMap<>();
        for (TableRow row : Table.readNamed("/hybridcode/sections/headings.tsv")) {
            put(
                    headings,
                    words,
                    row,
                    new KnownHeading(row.constant(1, SectionKind.class), row.constant(2, HeadingForm.class)));
        }
        Map<String, LabelGroup> labels = new HashMap<>();
        for (TableRow row : Table.readNamed("/hybridcode/sections/labels.tsv")) {
            if (headings.containsKey(key(words.of(row.cell(0), 0, row.cell(0).length())))) {
                throw row.bad("a label that is a heading too", row.cell(0));
            }
            put(labels, words, row, row.constant(1, LabelGroup.class));
        }
        return new HeadingLexicon(words, headings, labels);
    }

    List<String> words(CharSequence text, int begin, int end) {
        return words.of(text, begin, end);
    }

    /** The heading of these words, or the first of several known headings joined by AND. */
    Optional<KnownHeading> heading(List<String> phrase) {
        KnownHeading whole = headings.get(key(phrase));
        if (whole != null) {
            return Optional.of(whole);
        }
        int and = phrase.indexOf(HeadingWords.AND);
        if (and <= 0) {
            return Optional.empty();
        }
        Optional<KnownHeading> first = ofCombination(phrase.subList(0, and));
        return first.isPresent()
                        && heading(phrase.subList(and + 1, phrase.size())).isPresent()
                ? first
                : Optional.empty();
    }

    Optional<LabelGroup> label(List<String> phrase) {
        return Optional.ofNullable(labels.get(key(phrase)));
    }

    /** Whether the line begins as a sentence does, and no problem's name: "He ...", "The patient ...". */
    boolean opensSentence(CharSequence text, int begin, int end) {
        List<String> first = words.of(text, begin, end);
        return !first.isEmpty() && words.opensSentence(first.get(0));
    }

    /** Whether an unknown phrase reads like the heading of a section of its own: its last word says so. */
    boolean looksTopLevel(List<String> phrase) {
        return !phrase.isEmpty() && !labels.containsKey(key(phrase)) && words.topLevel(phrase.get(phrase.size() - 1));
    }

    private Optional<KnownHeading> ofCombination(List<String> phrase) {
        return Optional.ofNullable(headings.get(key(phrase))).filter(h -> h.form() != HeadingForm.LETTER);
    }

    private static <T> void put(Map<String, T> map, HeadingWords words, TableRow row, T value) {
        String phrase = row.cell(0);
        if (map.put(key(words.of(phrase, 0, phrase.length())), value) != null) {
            throw row.bad("the same phrase twice", phrase);
        }
    }

    private static String key(List<String> phrase) {
        return String.join("", phrase);
    }

    /** What a label names. */
    enum LabelGroup {
        BODY,
        VITAL,
        ITEM
    }
}
