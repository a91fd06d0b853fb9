package org.hybridcode.tests.context;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
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

    /**
     * The file writes the condition in capitals inside its sentence. Of several places in capitals the last whole word
     * counts, because a heading in capitals comes first; without capitals, the first place.
     */
    private static Optional<Span> locate(String condition, String sentence) {
        String wanted = condition.strip();
        OptionalInt whole = places(wanted.toUpperCase(Locale.ROOT), sentence)
                .filter(at -> isWhole(sentence, at, at + wanted.length()))
                .reduce((first, second) -> second);
        int any = sentence.toLowerCase(Locale.ROOT).indexOf(wanted.toLowerCase(Locale.ROOT));
        int at = whole.orElse(any);
        return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + wanted.length()));
    }

    private static IntStream places(String wanted, String sentence) {
        return IntStream.range(0, sentence.length()).filter(at -> sentence.startsWith(wanted, at));
    }

    private static boolean isWhole(String sentence, int begin, int end) {
        boolean opens = begin == 0 || !Character.isLetterOrDigit(sentence.charAt(begin - 1));
        return opens
                && (end == sentence.length()
                        || sentence.charAt(end) != '\'' && !Character.isLetterOrDigit(sentence.charAt(end)));
    }
}
