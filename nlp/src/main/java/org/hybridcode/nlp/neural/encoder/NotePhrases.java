package org.hybridcode.nlp.neural.encoder;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hybridcode.kb.table.Table;
import org.hybridcode.nlp.dictionary.Word;
import org.hybridcode.nlp.section.Section;
import org.hybridcode.nlp.section.SectionDetector;
import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.facts.Span;

/**
 * The headings of problems and the noun phrases of a note, by its punctuation and a list of words at which a noun phrase ends. Safe to
 * share between threads.
 */
final class NotePhrases {
    private static final String ENDS = "/hybridcode/phrases/phrase-ends.tsv";
    /** Between the words of a phrase may stand no more than these. */
    private static final String JOINS = " -/'\u2019()";

    private static final int LONGEST = 7;
    /** Where conditions are stated; a note without headings states them anywhere. */
    private static final Set<SectionKind> STATING = EnumSet.of(
            SectionKind.DISCHARGE_DIAGNOSIS,
            SectionKind.FINAL_DIAGNOSIS,
            SectionKind.ASSESSMENT,
            SectionKind.ASSESSMENT_AND_PLAN,
            SectionKind.IMPRESSION,
            SectionKind.ADMISSION_DIAGNOSIS,
            SectionKind.POSTOPERATIVE_DIAGNOSIS,
            SectionKind.PREOPERATIVE_DIAGNOSIS,
            SectionKind.PROBLEM_LIST,
            SectionKind.UNSPECIFIED);

    private final SectionDetector sections = SectionDetector.load();
    private final Set<String> ends =
            Table.read(ENDS, 1).stream().map(row -> row.cell(0)).collect(Collectors.toSet());

    /** Where the phrases stand, in note order; only in the parts of a note that state conditions. */
    List<Span> in(String note) {
        List<Span> phrases = new ArrayList<>();
        for (Section section : sections.detect(note)) {
            if (STATING.contains(section.kind())) {
                phrases(note, section.span(), phrases);
            }
        }
        return phrases;
    }

    private void phrases(String note, Span part, List<Span> phrases) {
        List<Word> open = new ArrayList<>();
        for (Word word : Word.in(note, part.begin(), part.end())) {
            if (!open.isEmpty() && !isJoined(note, open.get(open.size() - 1).end(), word.begin())) {
                close(note, open, phrases);
            }
            if (ends.contains(written(note, word))) {
                close(note, open, phrases);
            } else {
                open.add(word);
            }
        }
        close(note, open, phrases);
    }

    private static boolean isJoined(String note, int from, int to) {
        for (int i = from; i < to; i++) {
            if (JOINS.indexOf(note.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * A phrase of two words or more that neither begins nor ends with a number or a word that only joins: one word that the
     * dictionary does not have is rarely a condition.
     */
    private static void close(String note, List<Word> open, List<Span> phrases) {
        int first = 0;
        int last = open.size();
        while (first < last && isBare(note, open.get(first))) {
            first++;
        }
        while (last > first && isBare(note, open.get(last - 1))) {
            last--;
        }
        if (last - first > 1 && last - first <= LONGEST) {
            phrases.add(new Span(open.get(first).begin(), open.get(last - 1).end()));
        }
        open.clear();
    }

    private static boolean isBare(String note, Word word) {
        String written = written(note, word);
        return Set.of("of", "in", "for", "with", "due").contains(written)
                || written.chars().allMatch(Character::isDigit);
    }

    private static String written(String note, Word word) {
        return note.substring(word.begin(), word.end()).toLowerCase(Locale.ROOT);
    }
}
