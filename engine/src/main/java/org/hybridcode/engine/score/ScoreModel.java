package org.hybridcode.engine.score;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Makes a score of traits: the logistic function of a base and a weight for each trait that a code has, rounded to three
 * decimals. Immutable and safe to share.
 *
 * @param base the log odds of a code without any trait, finite
 * @param weights what each trait adds to the log odds, finite; a trait without a weight adds nothing
 * @param sha256 digest of the data that it was read from, lower-case hexadecimal; empty when it was made here
 */
public record ScoreModel(double base, Map<Trait, Double> weights, String sha256) {
    private static final double DECIMALS = 1000;

    /** The built-in weights, read once. */
    private static final class BuiltIn {
        static final ScoreModel MODEL = ScoreFile.builtIn().model();
    }

    /** @throws IllegalArgumentException when a number is not finite */
    public ScoreModel {
        Objects.requireNonNull(sha256, "sha256");
        Map<Trait, Double> sorted = new EnumMap<>(Trait.class);
        sorted.putAll(weights);
        weights = Collections.unmodifiableMap(sorted);
        if (!Double.isFinite(base) || weights.values().stream().anyMatch(weight -> !Double.isFinite(weight))) {
            throw new IllegalArgumentException("base and weights are finite, not " + base + ", " + weights);
        }
    }

    /** The weights that come with the program. */
    public static ScoreModel builtIn() {
        return BuiltIn.MODEL;
    }

    /** The share of codes with just these traits that are right, in [0,1], to three decimals. */
    public double score(Set<Trait> traits) {
        double odds = base;
        for (Map.Entry<Trait, Double> weight : weights.entrySet()) {
            if (traits.contains(weight.getKey())) {
                odds += weight.getValue();
            }
        }
        return StrictMath.round(share(odds) * DECIMALS) / DECIMALS;
    }

    /** The probability of log odds; the same on every machine. */
    static double share(double odds) {
        return 1 / (1 + StrictMath.exp(-odds));
    }
}
