package org.hybridcode.nlp.neural.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * From how strongly a code stands out to how often such a code is right: a rising line through points, fitted by isotonic
 * regression (pool adjacent violators; Zadrozny and Elkan 2002) to judged answers.
 *
 * @param points by strength, rising in both
 */
public record Calibration(List<Point> points) {
    /** Fewer answers than this in a point would be chance. */
    private static final int FEWEST = 40;

    /**
     * A point of the line.
     *
     * @param strength in [0,1]
     * @param probability in [0,1]
     */
    public record Point(double strength, double probability) {}

    /**
     * An answer that was judged.
     *
     * @param strength how strongly the code stood out, in [0,1]
     * @param right whether it was the one
     */
    public record Judged(double strength, boolean right) {}

    /** @throws IllegalArgumentException when the points do not rise or leave [0,1] */
    public Calibration {
        points = List.copyOf(points);
        Point before = new Point(0, 0);
        for (Point point : points) {
            if (!(point.strength() >= before.strength()
                    && point.probability() >= before.probability()
                    && point.strength() <= 1
                    && point.probability() <= 1)) {
                throw new IllegalArgumentException(
                        "points of a calibration rise within [0,1]; " + point + " stands behind " + before);
            }
            before = point;
        }
    }

    /** The line that fits the answers best; straight from 0 to 1 when there are too few of them. */
    public static Calibration fitted(List<Judged> answers) {
        List<Pool> pools = new ArrayList<>();
        List<Judged> ordered = answers.stream()
                .sorted(Comparator.comparingDouble(Judged::strength).thenComparing(Judged::right))
                .toList();
        for (int begin = 0; begin + FEWEST <= ordered.size(); begin += FEWEST) {
            int end = begin + 2 * FEWEST > ordered.size() ? ordered.size() : begin + FEWEST;
            pools.add(Pool.of(ordered.subList(begin, end)));
            while (pools.size() > 1
                    && pools.get(pools.size() - 2).share()
                            >= pools.get(pools.size() - 1).share()) {
                Pool last = pools.remove(pools.size() - 1);
                pools.add(pools.remove(pools.size() - 1).with(last));
            }
        }
        return pools.isEmpty()
                ? new Calibration(List.of(new Point(0, 0), new Point(1, 1)))
                : new Calibration(pools.stream()
                        .map(pool -> new Point(pool.strengths / pool.count, pool.share()))
                        .toList());
    }

    /** Answers that count as one. */
    private record Pool(double strengths, int rights, int count) {
        static Pool of(List<Judged> answers) {
            return new Pool(
                    answers.stream().mapToDouble(Judged::strength).sum(),
                    (int) answers.stream().filter(Judged::right).count(),
                    answers.size());
        }

        Pool with(Pool other) {
            return new Pool(strengths + other.strengths, rights + other.rights, count + other.count);
        }

        double share() {
            return (double) rights / count;
        }
    }

    /** How often a code that stands out so strongly is right: between two points on the line that joins them. */
    public double probability(double strength) {
        Point before = new Point(0, 0);
        for (Point point : points) {
            if (strength < point.strength()) {
                double part = (strength - before.strength()) / (point.strength() - before.strength());
                return before.probability() + part * (point.probability() - before.probability());
            }
            before = point;
        }
        return before.probability();
    }
}
