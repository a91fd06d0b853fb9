package org.hybridcode.tests.encoder;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hybridcode.engine.catalog.CodeSearch;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.nlp.neural.encoder.EmbeddedEncoder;
import org.hybridcode.nlp.neural.encoder.Encoders;
import org.hybridcode.nlp.neural.encoder.Neighbour;
import org.hybridcode.nlp.neural.encoder.training.HeldOut;
import org.hybridcode.nlp.neural.encoder.training.Recall;
import org.hybridcode.nlp.neural.encoder.training.Retrieval;
import org.hybridcode.nlp.neural.encoder.training.TypingErrors;
import org.hybridcode.nlp.neural.encoder.training.WordingSet;

/**
 * The figures of the encoder in {@code nlp/README.md}, in one run.
 *
 * <p>Arguments: a knowledge base folder with an encoder, and every how many-th question is asked (1 when absent).
 */
public final class EncoderMeasurement {
    private static final long TYPING = 7;
    private static final int DEPTH = 100;
    private static final int TIMED = 400;
    private static final int ROUNDS = 12;
    private static final int BINS = 10;
    private static final int SHOWN = 10;
    private static final double NANOS_A_MILLI = 1e6;

    private final KnowledgeBase kb;
    private final EmbeddedEncoder encoder;
    private final WordingSet wordings;
    private final List<HeldOut> held;
    private final List<HeldOut> misspelled;

    private EncoderMeasurement(KnowledgeBases bases, int step) {
        this.kb = bases.inForceOn(bases.lastDay());
        this.encoder = Encoders.of(bases, kb)
                .orElseThrow(() -> new IllegalArgumentException("no encoder; run hybridcode kb train first"));
        this.wordings = WordingSet.of(kb);
        this.held = IntStream.range(0, wordings.heldOut().size())
                .filter(i -> i % step == 0)
                .mapToObj(wordings.heldOut()::get)
                .toList();
        TypingErrors errors = new TypingErrors(TYPING);
        this.misspelled = held.stream()
                .map(wording -> new HeldOut(wording.source(), errors.inEach(wording.words()), wording.code()))
                .toList();
    }

    /** Prints the tables. */
    public static void main(String[] args) throws IOException {
        EncoderMeasurement measurement = new EncoderMeasurement(
                KnowledgeBases.in(Path.of(args[0])), args.length > 1 ? Integer.parseInt(args[1]) : 1);
        measurement.encoder.provenance().facts().forEach((fact, value) -> print("%s: %s", fact, value));
        measurement.speed();
        measurement.reliability();
        measurement.recall();
        measurement.lookUp();
    }

    private void speed() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double best = Double.MAX_VALUE;
        double sum = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < TIMED; i++) {
                encoder.nearest(phrase(held.get(i % held.size())), EmbeddedEncoder.MOST);
            }
            double millis = (threads.getCurrentThreadCpuTime() - begin) / NANOS_A_MILLI / TIMED;
            best = Math.min(best, millis);
            sum += round < ROUNDS / 2 ? 0 : millis;
        }
        print(
                "a phrase and its 20 nearest of %d, one thread, CPU: mean %.3f ms, best round %.3f ms",
                encoder.codes().size(), sum / (ROUNDS - ROUNDS / 2), best);
    }

    /** Of the questions that did not fit the probabilities: how often what is said to be likely is so. */
    private void reliability() {
        int[] count = new int[BINS];
        int[] right = new int[BINS];
        double[] said = new double[BINS];
        for (int i = 1; i < wordings.heldOut().size(); i += 2) {
            HeldOut wording = wordings.heldOut().get(i);
            Retrieval.Question question = Retrieval.Question.of(wording);
            for (Neighbour found : encoder.nearest(phrase(wording), SHOWN)) {
                int bin = Math.min(BINS - 1, (int) (found.probability() * BINS));
                count[bin]++;
                said[bin] += found.probability();
                right[bin] += question.isAnsweredBy(found.code()) ? 1 : 0;
            }
        }
        double error = 0;
        int all = IntStream.of(count).sum();
        print("probability said, codes, said on average, right");
        for (int bin = 0; bin < BINS; bin++) {
            if (count[bin] > 0) {
                print(
                        "| %.1f to %.1f | %d | %.3f | %.3f |",
                        (double) bin / BINS,
                        (bin + 1.0) / BINS,
                        count[bin],
                        said[bin] / count[bin],
                        (double) right[bin] / count[bin]);
                error += Math.abs(said[bin] - right[bin]) / all;
            }
        }
        print("expected calibration error %.4f", error);
    }

    private void recall() throws IOException {
        Bm25 codes = Bm25.ofCodes(wordings.codes());
        Bm25 single = Bm25.ofWordings(wordings.codes());
        Function<String, List<String>> near = phrase -> encoder.nearest(phrase, EmbeddedEncoder.MOST).stream()
                .map(Neighbour::code)
                .toList();
        Map<String, Function<String, List<String>>> systems = new LinkedHashMap<>();
        systems.put("encoder", near);
        systems.put("BM25, a document a code", phrase -> codes.search(phrase, DEPTH));
        systems.put("BM25, a document a wording", phrase -> single.search(phrase, DEPTH));
        systems.put(
                "BM25, a document a wording, fuzzy", phrase -> single.fuzzily().search(phrase, DEPTH));
        systems.put(
                "encoder and BM25 by rank",
                phrase -> RankFusion.of(near.apply(phrase), single.search(phrase, EmbeddedEncoder.MOST)));
        systems.put(
                "encoder and fuzzy BM25 by rank",
                phrase -> RankFusion.of(near.apply(phrase), single.fuzzily().search(phrase, EmbeddedEncoder.MOST)));
        print("system | held out @1 @10 | misspelled @1 @10 | inclusion terms @1 @10 | index paths @1 @10");
        systems.forEach((name, system) -> {
            List<Integer> ranks = ranks(held, system);
            Recall clean = Recall.of(ranks);
            Recall wrong = Recall.of(ranks(misspelled, system));
            Recall inclusion = Recall.of(of(HeldOut.Source.INCLUSION_TERM, ranks));
            Recall paths = Recall.of(of(HeldOut.Source.INDEX_PATH, ranks));
            print(
                    "| %s | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f | n=%d",
                    name,
                    clean.atOne(),
                    clean.atTen(),
                    wrong.atOne(),
                    wrong.atTen(),
                    inclusion.atOne(),
                    inclusion.atTen(),
                    paths.atOne(),
                    paths.atTen(),
                    clean.asked());
        });
    }

    private List<Integer> of(HeldOut.Source source, List<Integer> ranks) {
        List<Integer> some = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            if (held.get(i).source() == source) {
                some.add(ranks.get(i));
            }
        }
        return some;
    }

    private static List<Integer> ranks(List<HeldOut> asked, Function<String, List<String>> system) {
        return asked.parallelStream()
                .map(wording -> Retrieval.rank(Retrieval.Question.of(wording), system.apply(phrase(wording))))
                .toList();
    }

    /** Every wording of the knowledge base stands in the look-up, so only misspelled ones are a question to it. */
    private void lookUp() {
        CodeSearch without = CodeSearch.in(kb);
        CodeSearch with = CodeSearch.in(kb, () -> Optional.of(encoder));
        print("kb lookup of misspelled wordings @1 @10");
        Map.of("without encoder", without, "with encoder", with).forEach((name, search) -> {
            Recall recall = Recall.of(ranks(misspelled, phrase -> search.search(phrase, EmbeddedEncoder.MOST).stream()
                    .map(hit -> hit.entry().text())
                    .toList()));
            print("| %s | %.3f | %.3f |", name, recall.atOne(), recall.atTen());
        });
    }

    private static String phrase(HeldOut wording) {
        return String.join(" ", wording.words());
    }

    private static void print(String form, Object... values) {
        System.out.printf(Locale.ROOT, form + "%n", values);
    }
}
