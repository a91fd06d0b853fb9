package org.hybridcode.nlp.neural.encoder.training;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.hybridcode.nlp.neural.encoder.PhraseFeatures;

/** One training from beginning to end. Used once, by one thread. */
final class Descent {
    private static final int TENTHS = 10;
    /** How much of its rate the last epoch has lost. */
    private static final float FALL = 0.7f;

    private final List<CodeWordings> codes;
    private final TrainingSettings settings;
    private final Consumer<String> progress;
    private final PhraseFeatures features;
    private final SplittableRandom random;
    private final TypingErrors errors;
    private final TrainingTable table;
    private final List<Double> losses = new ArrayList<>();

    Descent(List<CodeWordings> codes, TrainingSettings settings, Consumer<String> progress) {
        this.codes = codes;
        this.settings = settings;
        this.progress = progress;
        this.features = new PhraseFeatures(settings.bits());
        this.random = new SplittableRandom(settings.seed());
        this.errors = new TypingErrors(random);
        this.table = new TrainingTable(settings.bits(), settings.width(), random);
    }

    /** The mean loss of each epoch. */
    List<Double> losses() {
        return List.copyOf(losses);
    }

    /** The trained table's numbers, row by row. */
    float[] run(ContrastiveLoss loss) {
        Batches batches = new Batches(codes, settings, random);
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            float rate = settings.rate() * (1 - FALL * epoch / settings.epochs());
            List<List<Batches.Shown>> all = batches.next();
            double sum = 0;
            for (int i = 0; i < all.size(); i++) {
                sum += step(all.get(i), loss, rate);
                tell(epoch, i, all.size());
            }
            losses.add(sum / Math.max(1, all.size()));
        }
        return table.rows();
    }

    private void tell(int epoch, int step, int steps) {
        int tenth = TENTHS * (step + 1) / steps;
        if (tenth > TENTHS * step / steps) {
            progress.accept(
                    "training: epoch " + (epoch + 1) + " of " + settings.epochs() + ", " + tenth * TENTHS + " %");
        }
    }

    private double step(List<Batches.Shown> batch, ContrastiveLoss loss, float rate) {
        int[][] left = new int[batch.size()][];
        int[][] right = new int[batch.size()][];
        for (int i = 0; i < left.length; i++) {
            List<List<String>> wordings = codes.get(batch.get(i).code()).wordings();
            left[i] = features.of(noisy(wordings.get(batch.get(i).wording())));
            right[i] = features.of(partner(wordings, batch.get(i).wording()));
        }
        ContrastiveLoss.Slope slope = loss.of(table.means(left), table.means(right));
        table.learn(left, slope.left(), rate);
        table.learn(right, slope.right(), rate);
        return slope.loss();
    }

    /** The title half of the time, else another wording; of a title without one, itself with other errors. */
    private List<String> partner(List<List<String>> wordings, int shown) {
        if (wordings.size() == 1) {
            return noisy(wordings.get(0));
        }
        if (shown != 0 && random.nextDouble() < 0.5) {
            return wordings.get(0);
        }
        int other = random.nextInt(wordings.size() - 1);
        return wordings.get(other < shown ? other : other + 1);
    }

    /** With words left out and typing errors. */
    private List<String> noisy(List<String> words) {
        List<String> noisy = new ArrayList<>();
        for (String word : words) {
            if (words.size() <= 2 || random.nextDouble() >= settings.drops()) {
                noisy.add(random.nextDouble() < settings.typos() ? errors.in(word) : word);
            }
        }
        return noisy.isEmpty() ? words : noisy;
    }
}
