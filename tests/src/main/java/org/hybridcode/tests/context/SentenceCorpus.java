package org.hybridcode.tests.context;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hybridcode.rules.facts.Assertion;
import org.hybridcode.rules.facts.Certainty;
import org.hybridcode.rules.facts.Experiencer;
import org.hybridcode.rules.facts.Polarity;
import org.hybridcode.rules.facts.Span;
import org.hybridcode.rules.facts.Temporality;

/** Sentences written for this project, with five columns of gold: polarity, history, uncertainty, subject, condition. */
final class SentenceCorpus {

    /**
     * One line.
     *
     * @param id category and line number
     * @param gold the five columns, separated by blanks
     */
    record Row(String id, String sentence, Span target, String gold) {}

    private SentenceCorpus() {}

    static List<Row> read(Path corpora) {
        List<String> lines = Corpora.lines(corpora.resolve("context/sentences.tsv"), StandardCharsets.UTF_8);
        List<Row> rows = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            if (!lines.get(line).isBlank() && !lines.get(line).startsWith("#")) {
                rows.add(row(line + 1, lines.get(line).split("\t", -1)));
            }
        }
        return rows;
    }

    /** The five columns of an assertion. */
    static String columns(Assertion assertion) {
        return String.join(
                " ",
                assertion.polarity() == Polarity.NEGATED ? "-1" : "1",
                assertion.temporality() == Temporality.HISTORICAL ? "1" : "0",
                assertion.certainty() == Certainty.UNCERTAIN ? "1" : "0",
                assertion.experiencer() == Experiencer.FAMILY ? "f" : "p",
                assertion.certainty() == Certainty.HYPOTHETICAL ? "1" : "0");
    }

    private static Row row(int line, String[] cells) {
        int at = cells[1].indexOf(cells[2]);
        Span target = new Span(at, at + cells[2].length());
        return new Row(
                cells[0] + ":" + line,
                cells[1],
                target,
                String.join(" ", List.of(cells).subList(3, 8)));
    }
}
