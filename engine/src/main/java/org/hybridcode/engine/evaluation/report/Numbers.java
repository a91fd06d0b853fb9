package org.hybridcode.engine.evaluation.report;

import java.util.List;
import java.util.Locale;
import org.hybridcode.engine.evaluation.measure.Estimate;
import org.hybridcode.engine.evaluation.measure.Figure;
import org.hybridcode.expansion.share.Proportion;

/** How figures are written in tables: with a dot and four decimals, in every locale. */
final class Numbers {
    private Numbers() {}

    static String of(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    static String of(Figure figure) {
        return figure.defined() ? of(figure.value().getAsDouble()) : Figure.NOT_DEFINED_TEXT;
    }

    /** A probability, which may be very small. */
    static String probability(Figure p) {
        return p.defined() ? String.format(Locale.ROOT, "%.3g", p.value().getAsDouble()) : Figure.NOT_DEFINED_TEXT;
    }

    /** Value, lower and upper bound: three cells. */
    static List<String> cells(Proportion share) {
        return List.of(of(share.rate()), of(share.low()), of(share.high()));
    }

    /** Value, lower and upper bound: three cells. */
    static List<String> cells(Estimate estimate) {
        return List.of(of(estimate.value()), of(estimate.low()), of(estimate.high()));
    }
}
