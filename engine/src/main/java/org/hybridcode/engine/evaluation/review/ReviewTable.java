package org.hybridcode.engine.evaluation.review;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.hybridcode.engine.evaluation.measure.Figure;

/**
 * How many codes go without review from which score on, and how many of those are right.
 *
 * @param aim the share right that the lower bound of the interval has to reach
 * @param points some scores, ascending, among them the lowest that reaches the aim
 * @param lowest the lowest score, in hundredths, from which on the lower bound reaches the aim; not defined when none does
 * @param asked the score that somebody asked about; not defined when nobody did
 */
public record ReviewTable(double aim, List<ReviewPoint> points, Figure lowest, Figure asked) {
    private static final int HUNDRED = 100;
    private static final int TEN = 10;

    /** Refuses missing parts and copies the list. */
    public ReviewTable {
        points = List.copyOf(points);
        Objects.requireNonNull(lowest, "lowest");
        Objects.requireNonNull(asked, "asked");
    }

    /** The table of some notes, with the score that was asked for, if one was, beside the tenths. */
    public static ReviewTable of(List<JudgedNote> notes, ReviewSettings settings) {
        Optional<ReviewPoint> lowest = grid().mapToObj(least -> ReviewPoint.of(least, notes))
                .filter(point -> point.right().of() > 0 && point.right().low() >= settings.aim())
                .findFirst();
        TreeSet<Double> shown = new TreeSet<>();
        IntStream.range(0, TEN).forEach(tenth -> shown.add((double) tenth / TEN));
        lowest.ifPresent(point -> shown.add(point.least()));
        settings.minScore().ifPresent(shown::add);
        return new ReviewTable(
                settings.aim(),
                shown.stream().map(least -> ReviewPoint.of(least, notes)).toList(),
                lowest.map(point -> Figure.of(point.least())).orElse(Figure.NOT_DEFINED),
                settings.minScore().map(Figure::of).orElse(Figure.NOT_DEFINED));
    }

    /** The score from which on the codes of some notes alone have the best F1, in hundredths; the lowest of equals. */
    static double best(List<JudgedNote> notes) {
        return grid().mapToObj(least -> ReviewPoint.of(least, notes))
                .max(Comparator.comparingDouble(ReviewPoint::f1)
                        .thenComparing(
                                Comparator.comparingDouble(ReviewPoint::least).reversed()))
                .map(ReviewPoint::least)
                .orElse(0.0);
    }

    private static DoubleStream grid() {
        return IntStream.rangeClosed(0, HUNDRED).mapToDouble(hundredth -> (double) hundredth / HUNDRED);
    }

    /** The point of a score of the table; nothing for a score that is not defined. */
    public Optional<ReviewPoint> at(Figure score) {
        return points.stream()
                .filter(point -> score.equals(Figure.of(point.least())))
                .findFirst();
    }
}
