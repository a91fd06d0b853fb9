package org.hybridcode.engine.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.hybridcode.engine.evaluation.error.CodeError;
import org.hybridcode.engine.evaluation.error.ErrorClass;
import org.hybridcode.engine.evaluation.measure.Calibration;
import org.hybridcode.engine.evaluation.measure.CalibrationBin;
import org.hybridcode.engine.evaluation.measure.Estimate;
import org.hybridcode.engine.evaluation.measure.Level;
import org.hybridcode.engine.evaluation.measure.LevelScore;
import org.hybridcode.engine.evaluation.measure.Measurement;
import org.hybridcode.engine.evaluation.run.CodedCase;
import org.hybridcode.engine.evaluation.run.ScalingPoint;
import org.hybridcode.engine.evaluation.run.SystemReport;
import org.hybridcode.engine.evaluation.statistics.Comparison;
import org.hybridcode.expansion.share.Proportion;

/** The drawings of the page. */
final class Plots {
    private static final int WIDTH = 760;
    private static final int LEFT = 190;
    private static final int RIGHT = 720;
    private static final int ROW = 24;
    private static final int SQUARE = 320;
    private static final int MARGIN = 50;

    private Plots() {}

    /** A labelled value with its interval. */
    private record Whisker(String label, Estimate estimate) {}

    /** F1 of exact codes of each system with its interval. */
    static String f1(List<SystemReport> systems) {
        return whiskers(
                "F1 of exact codes, with 95 % intervals",
                systems.stream()
                        .map(system -> new Whisker(
                                system.name(),
                                system.measurement().at(Level.EXACT).f1()))
                        .toList(),
                0,
                1);
    }

    /** Coverage, precision and recall of each system with its interval. */
    static String shares(List<SystemReport> systems) {
        return whiskers(
                "Document coverage (c), precision (p) and recall (r), with 95 % intervals",
                systems.stream()
                        .flatMap(system -> shares(system.name(), system.measurement()))
                        .toList(),
                0,
                1);
    }

    private static Stream<Whisker> shares(String name, Measurement measured) {
        LevelScore exact = measured.at(Level.EXACT);
        return Stream.of(
                new Whisker(name + " c", estimate(measured.coded())),
                new Whisker(name + " p", estimate(exact.precision())),
                new Whisker(name + " r", estimate(exact.recall())));
    }

    private static Estimate estimate(Proportion share) {
        return new Estimate(share.rate(), share.low(), share.high());
    }

    /** What the full program gains in F1 over each configuration. */
    static String gains(List<Comparison> comparisons) {
        double widest = comparisons.stream()
                .map(Comparison::deltaF1)
                .mapToDouble(delta -> Math.max(Math.abs(delta.low()), Math.abs(delta.high())))
                .max()
                .orElse(1);
        double scale = Math.max(0.05, Math.ceil(widest * 20) / 20);
        return whiskers(
                "F1 that the full program has more than without the layer, with 95 % intervals",
                comparisons.stream()
                        .map(comparison -> new Whisker(comparison.systemB(), comparison.deltaF1()))
                        .toList(),
                -scale,
                scale);
    }

    private static String whiskers(String label, List<Whisker> whiskers, double from, double to) {
        int bottom = ROW * (whiskers.size() + 1);
        Svg svg = new Svg(WIDTH, bottom + 30);
        ToDoubleFunction<Double> x = value -> LEFT + (value - from) / (to - from) * (RIGHT - LEFT);
        for (int tick = 0; tick <= 4; tick++) {
            double value = from + (to - from) * tick / 4;
            svg.line(x.applyAsDouble(value), ROW / 2.0, x.applyAsDouble(value), bottom, "grid");
            svg.words(x.applyAsDouble(value), bottom + 16, "middle", shortly(value));
        }
        for (int i = 0; i < whiskers.size(); i++) {
            Estimate estimate = whiskers.get(i).estimate();
            double y = ROW * (i + 1);
            svg.words(LEFT - 10, y + 4, "end", whiskers.get(i).label());
            svg.line(x.applyAsDouble(estimate.low()), y, x.applyAsDouble(estimate.high()), y, "whisker");
            svg.circle(x.applyAsDouble(estimate.value()), y, 4, "point");
        }
        return svg.drawn(label);
    }

    /** How coverage, precision, recall and F1 grow with the codes that the knowledge base knows. */
    static String scaling(List<ScalingPoint> points) {
        Svg svg = new Svg(WIDTH, SQUARE + 2 * MARGIN);
        axes(svg, RIGHT - MARGIN);
        double first = Math.log(points.get(0).codes());
        double span = Math.max(1e-9, Math.log(points.get(points.size() - 1).codes()) - first);
        Function<ScalingPoint, Double> x =
                point -> MARGIN + (Math.log(point.codes()) - first) / span * (RIGHT - 2.0 * MARGIN);
        for (ScalingPoint point : points) {
            svg.words(x.apply(point), SQUARE + MARGIN + 18, "middle", String.valueOf(point.codes()));
        }
        curve(svg, points, x, point -> point.coded().rate(), "coverage");
        curve(svg, points, x, point -> point.exact().precision().rate(), "precision");
        curve(svg, points, x, point -> point.exact().recall().rate(), "recall");
        curve(svg, points, x, point -> point.exact().f1().value(), "f1");
        return svg.drawn("Coverage, precision, recall and F1 against the codes that are known");
    }

    private static void curve(
            Svg svg,
            List<ScalingPoint> points,
            Function<ScalingPoint, Double> x,
            ToDoubleFunction<ScalingPoint> value,
            String name) {
        for (int i = 0; i < points.size(); i++) {
            double y = height(value.applyAsDouble(points.get(i)));
            if (i > 0) {
                svg.line(
                        x.apply(points.get(i - 1)),
                        height(value.applyAsDouble(points.get(i - 1))),
                        x.apply(points.get(i)),
                        y,
                        "curve " + name);
            }
            svg.circle(x.apply(points.get(i)), y, 3, "point " + name);
        }
        ScalingPoint last = points.get(points.size() - 1);
        svg.words(x.apply(last) + 8, height(value.applyAsDouble(last)) + 4, "start", name);
    }

    /** Of the codes with a score, how many are right. */
    static String calibration(Calibration calibration) {
        Svg svg = new Svg(SQUARE + 2 * MARGIN + 40, SQUARE + 2 * MARGIN);
        axes(svg, SQUARE);
        svg.line(MARGIN, MARGIN + SQUARE, MARGIN + SQUARE, MARGIN, "grid");
        for (CalibrationBin bin : calibration.bins()) {
            if (bin.count() > 0) {
                double x = MARGIN + bin.meanScore().value().orElse(bin.from()) * SQUARE;
                svg.line(x, height(bin.right().low()), x, height(bin.right().high()), "whisker");
                svg.circle(x, height(bin.right().rate()), 2 + Math.log(bin.count()), "point");
                svg.words(x, MARGIN + SQUARE + 18, "middle", shortly(x / SQUARE - (double) MARGIN / SQUARE));
            }
        }
        return svg.drawn("Share of right codes against the score");
    }

    private static void axes(Svg svg, int width) {
        for (int tick = 0; tick <= 4; tick++) {
            svg.line(MARGIN, height(tick / 4.0), MARGIN + (double) width, height(tick / 4.0), "grid");
            svg.words(MARGIN - 8, height(tick / 4.0) + 4, "end", shortly(tick / 4.0));
        }
    }

    private static double height(double share) {
        return MARGIN + (1 - share) * SQUARE;
    }

    /** How many false and missed codes each class has. */
    static String errors(List<CodedCase> cases) {
        List<ErrorClass> classes = List.of(ErrorClass.values());
        List<Integer> falsely = new ArrayList<>();
        List<Integer> missed = new ArrayList<>();
        for (ErrorClass errorClass : classes) {
            falsely.add(count(cases, errorClass, CodeError.Polarity.FALSE_POSITIVE));
            missed.add(count(cases, errorClass, CodeError.Polarity.FALSE_NEGATIVE));
        }
        double most = 1;
        for (int i = 0; i < classes.size(); i++) {
            most = Math.max(most, falsely.get(i) + missed.get(i));
        }
        Svg svg = new Svg(WIDTH + 40, ROW * (classes.size() + 1));
        for (int i = 0; i < classes.size(); i++) {
            double y = ROW * (i + 0.5);
            double width = falsely.get(i) / most * (RIGHT - LEFT);
            double further = missed.get(i) / most * (RIGHT - LEFT);
            svg.words(LEFT - 10, y + 14, "end", Words.of(classes.get(i)));
            svg.bar(LEFT, y, width, ROW - 6.0, "false").bar(LEFT + width, y, further, ROW - 6.0, "missed");
            svg.words(LEFT + width + further + 5, y + 14, "start", falsely.get(i) + " + " + missed.get(i));
        }
        return svg.drawn("False and missed codes by class");
    }

    private static int count(List<CodedCase> cases, ErrorClass errorClass, CodeError.Polarity polarity) {
        return (int) cases.stream()
                .flatMap(told -> told.errors().stream())
                .filter(error -> error.polarity() == polarity && error.type().errorClass() == errorClass)
                .count();
    }

    private static String shortly(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
