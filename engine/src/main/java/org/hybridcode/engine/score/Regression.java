package org.hybridcode.engine.score;

import java.util.List;
import java.util.function.Function;

/** Logistic regression with a penalty on the square of each weight. For one fit. */
final class Regression {
    private static final int MOST_STEPS = 100;
    private static final double CLOSE = 1e-9;

    private final double[] penalties;
    private final List<Example> examples;
    private final List<int[]> places;

    /**
     * A regression.
     *
     * @param penalties one for each weight, 0 or more
     * @param places which weights an example adds up, each once
     */
    Regression(double[] penalties, List<Example> examples, Function<Example, int[]> places) {
        this.penalties = penalties.clone();
        this.examples = List.copyOf(examples);
        this.places = this.examples.stream().map(places).toList();
    }

    /**
     * The weights under which the examples are most likely.
     *
     * @throws IllegalStateException when they do not settle
     */
    double[] maximum() {
        double[] weights = new double[penalties.length];
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] change = step(weights);
            double moved = 0;
            for (int i = 0; i < weights.length; i++) {
                weights[i] += change[i];
                moved = Math.max(moved, Math.abs(change[i]));
            }
            if (moved < CLOSE) {
                return weights;
            }
        }
        throw new IllegalStateException("the weights of the scores did not settle in " + MOST_STEPS + " steps");
    }

    /** Newton's step from these weights: the gradient of the log likelihood with penalties through its curvature. */
    private double[] step(double[] weights) {
        double[] gradient = new double[weights.length];
        double[][] curvature = new double[weights.length][weights.length];
        for (int i = 0; i < weights.length; i++) {
            gradient[i] = -penalties[i] * weights[i];
            curvature[i][i] = penalties[i];
        }
        for (int number = 0; number < places.size(); number++) {
            add(examples.get(number), places.get(number), weights, gradient, curvature);
        }
        return Cholesky.solve(curvature, gradient);
    }

    private static void add(Example example, int[] places, double[] weights, double[] gradient, double[][] curvature) {
        double odds = 0;
        for (int i : places) {
            odds += weights[i];
        }
        double share = ScoreModel.share(odds);
        double off = example.weight() * ((example.right() ? 1 : 0) - share);
        double bend = example.weight() * share * (1 - share);
        for (int i : places) {
            gradient[i] += off;
            for (int j : places) {
                curvature[i][j] += bend;
            }
        }
    }
}
