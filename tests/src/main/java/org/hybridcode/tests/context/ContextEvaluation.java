package org.hybridcode.tests.context;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hybridcode.nlp.context.ContextAnalyzer;
import org.hybridcode.nlp.context.SentenceText;
import org.hybridcode.rules.facts.Assertion;
import org.hybridcode.rules.facts.Experiencer;
import org.hybridcode.rules.facts.Polarity;
import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.facts.Span;
import org.hybridcode.rules.facts.Temporality;

/**
 * The command that measures the context analyzer on three public corpora. It prints a table of precision, recall and F1,
 * then every disagreement on one line: corpus, row, attribute, gold, got, sentence, and where the gold standard itself is
 * doubtful, why. The figures count every disagreement as an error.
 */
public final class ContextEvaluation {

    private static final Span NO_HEADING = new Span(0, 1);

    private final ContextAnalyzer analyzer = ContextAnalyzer.load();
    private final DisputedGold disputed = DisputedGold.read();
    private final List<String> table = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();

    private ContextEvaluation() {}

    /**
     * Runs the evaluation and prints to standard output.
     *
     * @param arguments none are read
     * @throws IllegalStateException when the corpora are not found
     */
    public static void main(String[] arguments) {
        Path corpora = Corpora.folder()
                .orElseThrow(() -> new IllegalStateException("no corpora: set HYBRIDCODE_DATA to the data folder"));
        ContextEvaluation evaluation = new ContextEvaluation();
        evaluation.negex(NegexCorpus.read(corpora));
        evaluation.e3c(E3cCorpus.read(corpora));
        evaluation.sentences(SentenceCorpus.read(corpora));
        evaluation.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private void negex(List<NegexCorpus.Row> rows) {
        Scores negated = Scores.NONE;
        Scores historical = Scores.NONE;
        Scores other = Scores.NONE;
        for (NegexCorpus.Row row : rows) {
            // A condition that its sentence does not contain counts as found with every attribute at its default.
            Assertion got =
                    row.target().map(span -> alone(row.sentence(), span)).orElse(Assertion.DEFAULT);
            negated = negated.plus(row.negated(), isNegated(got));
            historical = historical.plus(row.historical(), isHistorical(got));
            other = other.plus(row.otherPerson(), got.experiencer() != Experiencer.PATIENT);
            negexErrors(row, got);
        }
        long missing = rows.stream().filter(row -> row.target().isEmpty()).count();
        table.add("negex: " + rows.size() + " rows, " + missing + " whose sentence lacks the condition");
        table.add(negated.line("  negated"));
        table.add(historical.line("  historical"));
        table.add(other.line("  not the patient"));
    }

    private void negexErrors(NegexCorpus.Row row, Assertion got) {
        if (row.target().isEmpty()) {
            error("negex", row.id(), "target", row.gold(), "condition not in the sentence", row.sentence());
            return;
        }
        String marked = marked(row.sentence(), 0, row.target().get());
        if (row.negated() != isNegated(got)) {
            error("negex", row.id(), "negated", row.gold(), describe(got), marked);
        }
        if (row.historical() != isHistorical(got)) {
            error("negex", row.id(), "historical", row.gold(), describe(got), marked);
        }
        if (row.otherPerson() != (got.experiencer() != Experiencer.PATIENT)) {
            error("negex", row.id(), "experiencer", row.gold(), describe(got), marked);
        }
    }

    private void e3c(List<E3cCorpus.Sentence> sentences) {
        Scores negated = Scores.NONE;
        for (E3cCorpus.Sentence sentence : sentences) {
            SentenceText text =
                    new SentenceText(sentence.text(), sentence.begin(), SectionKind.UNSPECIFIED, NO_HEADING);
            List<Assertion> got = analyzer.analyze(text, sentence.targets());
            for (int i = 0; i < got.size(); i++) {
                boolean gold = sentence.negated().get(i);
                negated = negated.plus(gold, isNegated(got.get(i)));
                if (gold != isNegated(got.get(i))) {
                    String marked = marked(
                            sentence.text(),
                            sentence.begin(),
                            sentence.targets().get(i));
                    error("e3c", sentence.rowId(i), "negated", gold ? "NEG" : "POS", describe(got.get(i)), marked);
                }
            }
        }
        table.add("e3c: " + sentences.size() + " sentences with mentions, cut by java.text.BreakIterator");
        table.add(negated.line("  negated"));
    }

    private void sentences(List<SentenceCorpus.Row> rows) {
        int right = 0;
        for (SentenceCorpus.Row row : rows) {
            Assertion got = alone(row.sentence(), row.target());
            String columns = SentenceCorpus.columns(got);
            if (columns.equals(row.gold())) {
                right++;
            } else {
                error(
                        "sentences",
                        row.id(),
                        "columns",
                        row.gold(),
                        columns + " " + describe(got),
                        marked(row.sentence(), 0, row.target()));
            }
        }
        table.add("sentences: " + right + " of " + rows.size() + " rows right in every column");
    }

    private Assertion alone(String sentence, Span target) {
        return analyzer.analyze(SentenceText.bare(sentence), List.of(target)).get(0);
    }

    private static boolean isNegated(Assertion assertion) {
        return assertion.polarity() == Polarity.NEGATED;
    }

    private static boolean isHistorical(Assertion assertion) {
        return assertion.temporality() == Temporality.HISTORICAL;
    }

    private static String describe(Assertion got) {
        List<String> cues = got.cues().stream()
                .map(cue -> cue.kind() + " \"" + cue.phrase() + "\"")
                .toList();
        return got.polarity() + "/" + got.temporality() + "/" + got.certainty() + "/" + got.experiencer() + " " + cues;
    }

    private static String marked(String sentence, int begin, Span target) {
        int from = target.begin() - begin;
        int to = target.end() - begin;
        String marked =
                sentence.substring(0, from) + "[[" + sentence.substring(from, to) + "]]" + sentence.substring(to);
        return marked.strip().replaceAll("\\s+", " ");
    }

    private void error(String corpus, String row, String attribute, String gold, String got, String sentence) {
        String opinion =
                disputed.of(corpus, row).map(why -> " | gold disputed: " + why).orElse("");
        errors.add(String.join(" | ", corpus, row, attribute, gold, got, sentence) + opinion);
    }

    private void print(PrintStream out) {
        table.forEach(out::println);
        out.println();
        errors.forEach(out::println);
    }
}
