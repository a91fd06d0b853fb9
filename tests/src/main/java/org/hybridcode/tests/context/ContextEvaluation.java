package org.hybridcode.tests.context;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hybridcode.kb.concept.Lexicon;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.nlp.ctakes.ExplicitSpans;
import org.hybridcode.nlp.ctakes.FoundMention;
import org.hybridcode.nlp.ctakes.NoteAnnotator;
import org.hybridcode.rules.facts.Assertion;
import org.hybridcode.rules.facts.Experiencer;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.facts.Polarity;
import org.hybridcode.rules.facts.Span;
import org.hybridcode.rules.facts.Temporality;

/**
 * The command that measures, through the whole cTAKES pipeline, what context makes of the conditions of three public
 * corpora. It prints a table of precision, recall and F1,
 * then every disagreement on one line: corpus, row, attribute, gold, got, sentence, and where the gold standard itself is
 * doubtful, why. The figures count every disagreement as an error.
 */
public final class ContextEvaluation {

    private static final int AROUND = 120;

    /** The corpora give the conditions, so the dictionary is to find none of its own. */
    private final NoteAnnotator annotator = new NoteAnnotator(
            Lexicon.ofTerms(List.of(new Term("nothing to be found", "word:none", TermKind.MODIFIER, List.of()))));

    private final DisputedGold disputed = DisputedGold.read();
    private final Map<String, Double> figures = new TreeMap<>();
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
        on(corpora).print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Runs the evaluation on the corpora of a folder. */
    static ContextEvaluation on(Path corpora) {
        ContextEvaluation evaluation = new ContextEvaluation();
        evaluation.negex(NegexCorpus.read(corpora));
        evaluation.e3c(E3cCorpus.read(corpora));
        evaluation.sentences(SentenceCorpus.read(corpora));
        return evaluation;
    }

    /** The figures by name: F1 in [0,1], and for the sentences the number of rows that are right. */
    Map<String, Double> figures() {
        return Collections.unmodifiableMap(figures);
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
        figures.put("negex.negated", negated.f1());
        figures.put("negex.historical", historical.f1());
        table.add(negated.line("  negated"));
        table.add(historical.line("  historical"));
        table.add(other.line("  not the patient"));
    }

    private void negexErrors(NegexCorpus.Row row, Assertion got) {
        if (row.target().isEmpty()) {
            error("negex", row.id(), "target", row.gold(), "condition not in the sentence", row.sentence());
            return;
        }
        String marked = marked(row.sentence(), row.target().get());
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

    private void e3c(List<E3cCorpus.Report> reports) {
        Scores negated = Scores.NONE;
        for (E3cCorpus.Report report : reports) {
            Map<Span, Assertion> got = judged(report.text(), report.targets());
            for (int i = 0; i < report.targets().size(); i++) {
                Span target = report.targets().get(i);
                boolean gold = report.negated().get(i);
                Assertion found = got.get(target);
                negated = negated.plus(gold, isNegated(found));
                if (gold != isNegated(found)) {
                    String row = report.id() + "@" + target.begin();
                    error("e3c", row, "negated", gold ? "NEG" : "POS", describe(found), around(report.text(), target));
                }
            }
        }
        figures.put("e3c.negated", negated.f1());
        table.add("e3c: " + reports.size() + " reports");
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
                        marked(row.sentence(), row.target()));
            }
        }
        figures.put("sentences.right", (double) right);
        table.add("sentences: " + right + " of " + rows.size() + " rows right in every column");
    }

    private Assertion alone(String sentence, Span target) {
        return judged(sentence, List.of(target)).get(target);
    }

    /** What the whole cTAKES pipeline makes of the given spans of a text. */
    private Map<Span, Assertion> judged(String text, List<Span> targets) {
        return annotator.annotate(text, targets.stream().distinct().sorted().toList()).mentions().stream()
                .map(FoundMention::mention)
                .filter(mention -> mention.conceptId().equals(ExplicitSpans.GIVEN))
                .collect(Collectors.toMap(Mention::span, Mention::assertion));
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

    private static String marked(String sentence, Span target) {
        String marked = sentence.substring(0, target.begin())
                + "[["
                + sentence.substring(target.begin(), target.end())
                + "]]"
                + sentence.substring(target.end());
        return marked.strip().replaceAll("\\s+", " ");
    }

    private static String around(String text, Span target) {
        int begin = Math.max(0, target.begin() - AROUND);
        int end = Math.min(text.length(), target.end() + AROUND);
        return marked(text.substring(begin, end), new Span(target.begin() - begin, target.end() - begin));
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
