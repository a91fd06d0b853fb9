package org.hybridcode.nlp.neural.encoder.training;

import java.util.Locale;
import org.hybridcode.kb.release.KnowledgeBase;

/**
 * How an encoder is trained.
 *
 * @param bits the table has 2 to the power of this many rows
 * @param width numbers of a place
 * @param epochs how often every wording is shown
 * @param batch wordings that are told apart from each other in a step
 * @param neighbours codes that stand beside each other in the Tabular List and are kept in one batch: the hard negatives
 * @param rate the rate of learning at the beginning; it falls to a third
 * @param temperature of the loss
 * @param typos the part of the words that get a typing error, in [0,1]
 * @param drops the part of the words of longer wordings that are left out, in [0,1]
 * @param seed of everything that is chance
 */
public record TrainingSettings(
        int bits,
        int width,
        int epochs,
        int batch,
        int neighbours,
        float rate,
        float temperature,
        double typos,
        double drops,
        long seed) {

    /** A release of this many codes and headers needs the larger table. */
    private static final int LARGE = 50_000;

    /** For the starter knowledge base and others of its size. */
    public static final TrainingSettings SMALL =
            new TrainingSettings(14, 128, 4, 256, 8, 0.1f, 0.05f, 0.2, 0.1, 20251001L);

    /** What fits a knowledge base; why, is told in nlp/README.md. */
    public static TrainingSettings of(KnowledgeBase kb) {
        return kb.codebook().entries().size() < LARGE ? SMALL : SMALL.ofBits(16).ofEpochs(5);
    }

    /** @throws IllegalArgumentException when a batch cannot hold the neighbours */
    public TrainingSettings {
        if (batch < 2 || neighbours < 1 || neighbours > batch || epochs < 1) {
            throw new IllegalArgumentException("a batch of 2 or more holds its neighbours, and epochs are 1 or more: "
                    + batch + ", " + neighbours + ", " + epochs);
        }
    }

    /** The same with a table of another size. */
    public TrainingSettings ofBits(int other) {
        return new TrainingSettings(other, width, epochs, batch, neighbours, rate, temperature, typos, drops, seed);
    }

    /** The same with another number of epochs. */
    public TrainingSettings ofEpochs(int other) {
        return new TrainingSettings(bits, width, other, batch, neighbours, rate, temperature, typos, drops, seed);
    }

    /** In one line, as the provenance keeps it. */
    String line() {
        return String.format(
                Locale.ROOT,
                "2^%d rows of %d, %d epochs, batches of %d with neighbours of %d, rate %s, temperature %s, typos %s, drops %s",
                bits,
                width,
                epochs,
                batch,
                neighbours,
                rate,
                temperature,
                typos,
                drops);
    }
}
