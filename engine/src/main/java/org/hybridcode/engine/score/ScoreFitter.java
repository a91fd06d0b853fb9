package org.hybridcode.engine.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the weights under which the examples are most likely: logistic regression with a penalty on the squares of the
 * weights, not of the base, by Newton's steps. The penalized likelihood has one maximum, so the order of the examples
 * changes nothing but the last digits, and weights are rounded to four decimals. A trait that hardly any example has, or
 * lacks, gets no weight.
 */
public final class ScoreFitter {
    /** A trait needs so many examples with it, and so many without. */
    static final int LEAST_EXAMPLES = 20;

    /** As if each weight had been seen once, with a standard deviation of 1. */
    private static final double PENALTY = 1;

    private static final int MOST_STEPS = 100;
    private static final double CLOSE = 1e-10;
    private static final double DECIMALS = 1e4;

    private final List<Example> examples;
    private final List<Trait> traits;

    private ScoreFitter(List<Example> examples, List<Trait> traits) {
        this.examples = examples;
        this.traits = traits;
    }

    /**
     * The weights of the examples.
     *
     * @throws IllegalArgumentException when there are not both right and wrong examples
     */
    public static ScoreModel fit(List<Example> examples) {
        if (examples.stream().map(Example::right).distinct().count() < 2) {
            throw new IllegalArgumentException(
                    "scores are calibrated on codes that are right and codes that are wrong; " + examples.size()
                            + " codes that are all alike do not suffice");
        }
        List<Trait> told = new ArrayList<>();
        for (Trait trait : Trait.values()) {
            long with = examples.stream()
                    .filter(example -> example.traits().contains(trait))
                    .count();
            if (with >= LEAST_EXAMPLES && examples.size() - with >= LEAST_EXAMPLES) {
                told.add(trait);
            }
        }
        return new ScoreFitter(List.copyOf(examples), told).model();
    }

    private ScoreModel model() {
        double[] weights = new double[traits.size() + 1];
        double moved = Double.MAX_VALUE;
        for (int step = 0; step < MOST_STEPS && moved > CLOSE; step++) {
            double[] change = step(weights);
            moved = 0;
            for (int i = 0; i < weights.length; i++) {
                weights[i] += change[i];
                moved = Math.max(moved, Math.abs(change[i]));
            }
        }
        if (moved > CLOSE) {
            throw new IllegalStateException("the weights did not settle in " + MOST_STEPS + " steps");
        }
        Map<Trait, Double> named = new EnumMap<>(Trait.class);
        for (int i = 0; i < traits.size(); i++) {
            named.put(traits.get(i), rounded(weights[i + 1]));
        }
        return new ScoreModel(rounded(weights[0]), named, "");
    }

    /** Newton's step from these weights: the gradient of the penalized log likelihood through its curvature. */
    private double[] step(double[] weights) {
        double[] gradient = new double[weights.length];
        double[][] curvature = new double[weights.length][weights.length];
        for (int i = 1; i < weights.length; i++) {
            gradient[i] = -PENALTY * weights[i];
            curvature[i][i] = PENALTY;
        }
        for (Example example : examples) {
            int[] has = has(example);
            double odds = 0;
            for (int i : has) {
                odds += weights[i];
            }
            double share = ScoreModel.share(odds);
            double bend = example.weight() * share * (1 - share);
            for (int i : has) {
                gradient[i] += example.weight() * ((example.right() ? 1 : 0) - share);
                for (int j : has) {
                    curvature[i][j] += bend;
                }
            }
        }
        return Cholesky.solve(curvature, gradient);
    }

    /** The places of the base and of the example's traits among the weights. */
    private int[] has(Example example) {
        List<Integer> places = new ArrayList<>(List.of(0));
        for (int i = 0; i < traits.size(); i++) {
            if (example.traits().contains(traits.get(i))) {
                places.add(i + 1);
            }
        }
        return places.stream().mapToInt(Integer::intValue).toArray();
    }

    private static double rounded(double weight) {
        return Math.round(weight * DECIMALS) / DECIMALS;
    }
}
