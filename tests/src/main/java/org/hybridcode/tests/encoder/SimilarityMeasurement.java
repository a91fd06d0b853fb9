package org.hybridcode.tests.encoder;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.nlp.neural.encoder.EmbeddedEncoder;
import org.hybridcode.nlp.neural.encoder.Encoders;
import org.hybridcode.nlp.neural.encoder.training.HeldOut;
import org.hybridcode.nlp.neural.encoder.training.WordingSet;

/**
 * What the threshold of similarity of the evidence layer rests on: how near official wordings that the encoder was not trained on
 * lie to their own code, and to another.
 *
 * <p>Argument: a knowledge base folder with an encoder.
 */
public final class SimilarityMeasurement {
    private static final double[] SHARES = {0.01, 0.05, 0.1, 0.5, 0.9, 0.95, 0.99};
    /** Coprime to the number of wordings, so that each is held against a code of another. */
    private static final int STRIDE = 7919;

    private SimilarityMeasurement() {}

    /** Prints the table. */
    public static void main(String[] args) {
        KnowledgeBases bases = KnowledgeBases.in(Path.of(args[0]));
        KnowledgeBase kb = bases.inForceOn(bases.lastDay());
        EmbeddedEncoder encoder = Encoders.of(bases, kb)
                .orElseThrow(() -> new IllegalArgumentException("no encoder; run hybridcode kb train first"));
        List<HeldOut> held = WordingSet.of(kb).heldOut();
        print("own code", cosines(encoder, held, place -> place));
        print("code of another wording", cosines(encoder, held, place -> (place + STRIDE) % held.size()));
    }

    private static double[] cosines(EmbeddedEncoder encoder, List<HeldOut> held, ToIntFunction<Integer> other) {
        return IntStream.range(0, held.size())
                .mapToObj(place -> encoder.cosine(
                        String.join(" ", held.get(place).words()),
                        held.get(other.applyAsInt(place)).code().text()))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .sorted()
                .toArray();
    }

    private static void print(String what, double[] cosines) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-24s n %6d", what, cosines.length));
        for (double share : SHARES) {
            line.append(String.format(
                    Locale.ROOT, "  %2.0f %% below %.3f", share * 100, cosines[(int) (share * (cosines.length - 1))]));
        }
        System.out.println(line);
    }
}
