package org.hybridcode.tests.context;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hybridcode.rules.facts.Span;

/** The NegEx test set: a condition and its sentence on every line, with negation, temporality and experiencer. */
final class NegexCorpus {

    /**
     * One line.
     *
     * @param id the line number that the file gives
     * @param target where the condition stands in the sentence; empty when the sentence does not contain it
     */
    record Row(
            String id,
            String sentence,
            Optional<Span> target,
            boolean negated,
            boolean historical,
            boolean otherPerson,
            String gold) {}

    private NegexCorpus() {}

    static List<Row> read(Path corpora) {
        return Corpora.lines(corpora.resolve("negex/rsAnnotations-1-120-random.txt"), StandardCharsets.ISO_8859_1)
                .stream()
                .skip(1)
                .map(line -> row(line.split("\t", -1)))
                .toList();
    }

    private static Row row(String[] cells) {
        return new Row(
                cells[0],
                cells[2],
                locate(cells[1], cells[2]),
                cells[3].equals("Negated"),
                cells[4].equals("Historical"),
                !cells[5].strip().equals("Patient"),
                cells[3] + "/" + cells[4] + "/" + cells[5].strip());
    }

    /** The file writes the condition in capitals inside its sentence; without capitals the first occurrence counts. */
    private static Optional<Span> locate(String condition, String sentence) {
        int at = sentence.indexOf(condition.toUpperCase(Locale.ROOT));
        if (at < 0) {
            at = sentence.toLowerCase(Locale.ROOT).indexOf(condition.toLowerCase(Locale.ROOT));
        }
        String trimmed = condition.stripTrailing();
        return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + trimmed.length()));
    }
}
