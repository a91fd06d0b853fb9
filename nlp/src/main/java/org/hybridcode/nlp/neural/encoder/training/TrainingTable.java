package org.hybridcode.nlp.neural.encoder.training;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The table while it learns: means of rows forward, sparse row-wise Adagrad backward. Two workers own the even and the odd
 * rows, so that no row has two writers and the result does not depend on their pace.
 */
final class TrainingTable {
    private static final double FIRST = 0.1;
    private static final float SMALLEST = 1e-12f;
    private static final int WORKERS = 2;

    private final int width;
    private final float[] rows;
    private final float[] squares;

    TrainingTable(int bits, int width, SplittableRandom random) {
        this.width = width;
        this.rows = new float[width << bits];
        this.squares = new float[1 << bits];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (float) ((random.nextDouble() * 2 - 1) * FIRST);
        }
    }

    float[] rows() {
        return rows;
    }

    /** The means of the rows of each phrase, one after another. */
    float[] means(int[][] phrases) {
        float[] means = new float[phrases.length * width];
        IntStream.range(0, phrases.length).parallel().forEach(phrase -> mean(phrases[phrase], means, phrase * width));
        return means;
    }

    private void mean(int[] phrase, float[] means, int at) {
        for (int row : phrase) {
            int begin = row * width;
            for (int i = 0; i < width; i++) {
                means[at + i] += rows[begin + i];
            }
        }
        float part = phrase.length == 0 ? 0 : 1f / phrase.length;
        for (int i = 0; i < width; i++) {
            means[at + i] *= part;
        }
    }

    /** Moves the rows of each phrase against the gradient of its mean. */
    void learn(int[][] phrases, float[] gradients, float rate) {
        float[] sizes = new float[phrases.length];
        for (int phrase = 0; phrase < phrases.length; phrase++) {
            sizes[phrase] = square(phrases[phrase], gradients, phrase * width);
        }
        IntStream.range(0, WORKERS).parallel().forEach(worker -> {
            for (int phrase = 0; phrase < phrases.length; phrase++) {
                if (sizes[phrase] > 0) {
                    learn(worker, phrases[phrase], gradients, phrase * width, sizes[phrase], rate);
                }
            }
        });
    }

    private float square(int[] phrase, float[] gradients, int at) {
        double sum = 0;
        for (int i = at; i < at + width; i++) {
            sum += (double) gradients[i] * gradients[i];
        }
        return phrase.length == 0 ? 0 : (float) (sum / width / phrase.length / phrase.length);
    }

    private void learn(int worker, int[] phrase, float[] gradients, int at, float size, float rate) {
        for (int row : phrase) {
            if (row % WORKERS == worker) {
                squares[row] += size;
                float step = rate / phrase.length / (float) Math.sqrt(squares[row] + SMALLEST);
                int begin = row * width;
                for (int i = 0; i < width; i++) {
                    rows[begin + i] -= step * gradients[at + i];
                }
            }
        }
    }
}
