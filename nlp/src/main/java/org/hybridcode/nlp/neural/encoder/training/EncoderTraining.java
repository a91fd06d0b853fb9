package org.hybridcode.nlp.neural.encoder.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.TrainedEncoder;
import org.hybridcode.nlp.neural.encoder.Calibration;
import org.hybridcode.nlp.neural.encoder.CodeVectors;
import org.hybridcode.nlp.neural.encoder.EmbeddedEncoder;
import org.hybridcode.nlp.neural.encoder.EncoderContent;
import org.hybridcode.nlp.neural.encoder.EncoderFile;
import org.hybridcode.nlp.neural.encoder.HashedTable;
import org.hybridcode.nlp.neural.encoder.Places;
import org.hybridcode.nlp.neural.encoder.Provenance;

/**
 * Trains an encoder. Once, a step of such a training was seen to go wrong without a word; so each training has to learn, and
 * to find codes by their own titles, or it is repeated, once.
 */
public final class EncoderTraining {
    /** The fact that says how it was trained. */
    static final String SETTINGS = "settings";

    /** Chance moves the loss of an epoch by a few per cent; a spoiled table, by 15 and more. */
    private static final double RISE = 1.1;

    private static final int TITLES = 1000;
    private static final double TITLES_FOUND = 0.9;

    private final WordingSet wordings;
    private final TrainingSettings settings;
    private final Consumer<String> progress;
    private final KnowledgeBase kb;

    private EncoderTraining(KnowledgeBase kb, TrainingSettings settings, Consumer<String> progress) {
        this.kb = kb;
        this.settings = settings;
        this.progress = progress;
        this.wordings = WordingSet.of(kb);
    }

    /**
     * The file of an encoder trained on a knowledge base: the same bytes for the same knowledge base and settings on one
     * machine.
     *
     * @param progress is told each step
     * @throws org.hybridcode.nlp.neural.torch.ModelUnavailableException when the native library is not there
     * @throws TrainingFailure when the training, repeated, is no better than nothing
     */
    public static byte[] train(KnowledgeBase kb, TrainingSettings settings, Consumer<String> progress) {
        return new EncoderTraining(kb, settings, progress).run();
    }

    private byte[] run() {
        progress.accept("training on "
                + wordings.codes().stream()
                        .mapToInt(code -> code.wordings().size())
                        .sum()
                + " wordings of " + wordings.codes().size() + " codes and headers, "
                + wordings.heldOut().size() + " official wordings held out");
        try (ContrastiveLoss loss = new ContrastiveLoss(settings.width(), settings.temperature())) {
            Attempt first = attempt(loss);
            if (first.fault().isEmpty()) {
                return finished(first);
            }
            progress.accept("the training went wrong (" + first.fault() + ") and is repeated");
            Attempt second = attempt(loss);
            if (second.fault().isEmpty()) {
                return finished(second);
            }
            throw new TrainingFailure("the training went wrong twice: " + first.fault() + "; then " + second.fault());
        }
    }

    /** A trained table, and what is wrong with it; empty when nothing is. */
    private record Attempt(HashedTable table, CodeVectors codes, String lossLine, String fault) {}

    private Attempt attempt(ContrastiveLoss loss) {
        Descent descent = new Descent(wordings.codes(), settings, progress);
        HashedTable table = HashedTable.rounded(settings.bits(), settings.width(), descent.run(loss));
        if (loss.disagreements() > 0) {
            progress.accept(loss.disagreements() + " steps were computed again: two results did not agree");
        }
        progress.accept("placing the codes");
        CodeVectors codes = placed(table);
        List<Double> losses = descent.losses();
        double last = losses.get(losses.size() - 1);
        String fault = "";
        boolean falls = IntStream.range(1, losses.size())
                .allMatch(i -> losses.get(i) < losses.get(0) && losses.get(i) <= RISE * losses.get(i - 1));
        if (!Double.isFinite(last) || !falls) {
            fault = "the loss did not fall from epoch to epoch: " + losses;
        } else {
            Recall titles = titles(encoder(table, codes, Calibration.fitted(List.of()), new TreeMap<>()));
            if (titles.atTen() < TITLES_FOUND) {
                fault = "of " + titles.asked() + " titles only " + titles.amongTen() + " find their own code";
            }
        }
        return new Attempt(
                table,
                codes,
                losses.stream().map(EncoderTraining::rounded).toList().toString(),
                fault);
    }

    /** A code lies in the middle of its wordings. */
    private CodeVectors placed(HashedTable table) {
        List<float[]> places = IntStream.range(0, wordings.codes().size())
                .parallel()
                .mapToObj(code -> middle(wordings.codes().get(code).wordings(), table))
                .toList();
        return CodeVectors.rounded(
                wordings.codes().stream().map(CodeWordings::code).toList(), places, table.width());
    }

    private static float[] middle(List<List<String>> wordings, HashedTable table) {
        float[] sum = new float[table.width()];
        for (List<String> words : wordings) {
            float[] place = table.place(words);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += place[i];
            }
        }
        return Places.unit(sum);
    }

    private EmbeddedEncoder encoder(
            HashedTable table, CodeVectors codes, Calibration calibration, SortedMap<String, String> facts) {
        return EmbeddedEncoder.open(
                TrainedEncoder.of("the encoder in training", file(table, codes, calibration, facts)));
    }

    private byte[] file(
            HashedTable table, CodeVectors codes, Calibration calibration, SortedMap<String, String> facts) {
        return EncoderFile.write(new EncoderContent(
                new Provenance(kb.codebookSha256(), kb.dictionarySha256(), facts), table, codes, calibration));
    }

    /** Whether codes are found by their own titles. */
    private Recall titles(EmbeddedEncoder encoder) {
        List<CodeWordings> codes = wordings.codes();
        int step = Math.max(1, codes.size() / TITLES);
        List<Retrieval.Question> questions = new ArrayList<>();
        for (int code = 0; code < codes.size(); code += step) {
            questions.add(Retrieval.Question.of(codes.get(code)));
        }
        return Recall.of(Retrieval.ranks(encoder, questions));
    }

    private byte[] finished(Attempt attempt) {
        progress.accept("measuring on the wordings held out");
        EmbeddedEncoder encoder =
                encoder(attempt.table(), attempt.codes(), Calibration.fitted(List.of()), new TreeMap<>());
        List<Retrieval.Question> questions =
                wordings.heldOut().stream().map(Retrieval.Question::of).toList();
        Recall recall = Recall.of(Retrieval.ranks(encoder, questions));
        SortedMap<String, String> facts = new TreeMap<>();
        facts.put("release", kb.codebook().release().name());
        facts.put("seed", Long.toString(settings.seed()));
        facts.put(SETTINGS, settings.line());
        facts.put("versions", ContrastiveLoss.versions());
        facts.put("loss by epoch", attempt.lossLine());
        facts.put("held out", Integer.toString(recall.asked()));
        facts.put("recall at 1 of those", rounded(recall.atOne()));
        facts.put("recall at 10 of those", rounded(recall.atTen()));
        progress.accept("held out: recall at 1 " + rounded(recall.atOne()) + ", at 10 " + rounded(recall.atTen()));
        return file(attempt.table(), attempt.codes(), Calibration.fitted(judged(encoder, questions)), facts);
    }

    /** Every other question; the rest is for whoever wants to see whether the probabilities are right. */
    private static List<Calibration.Judged> judged(EmbeddedEncoder encoder, List<Retrieval.Question> questions) {
        List<Retrieval.Question> half = IntStream.range(0, questions.size())
                .filter(i -> i % 2 == 0)
                .mapToObj(questions::get)
                .toList();
        return Retrieval.judged(encoder, half);
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
