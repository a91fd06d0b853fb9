package org.hybridcode.engine.evaluation.report;

import java.util.List;
import java.util.Locale;
import org.hybridcode.engine.evaluation.measure.Estimate;
import org.hybridcode.engine.evaluation.measure.Level;
import org.hybridcode.engine.evaluation.measure.LevelScore;
import org.hybridcode.engine.evaluation.measure.Measurement;
import org.hybridcode.engine.evaluation.run.EvaluationReport;
import org.hybridcode.engine.evaluation.run.SystemReport;
import org.hybridcode.engine.evaluation.run.ViewReport;

/** The main figures as lines for a terminal. */
public final class ScoreTable {
    private static final String HEADING = String.format(
            Locale.ROOT,
            "%-16s %8s %6s %6s %6s %-15s %7s %7s",
            "system",
            "coverage",
            "P",
            "R",
            "F1",
            "95 % interval",
            "3-char",
            "type-I");

    private ScoreTable() {}

    /** A table for each choice of labels, ending in a line break. */
    public static String write(EvaluationReport report) {
        StringBuilder text = new StringBuilder();
        text.append(report.notes()).append(" notes of ").append(report.gold()).append('\n');
        report.findings().forEach((kind, count) -> text.append("  counted: ")
                .append(count)
                .append(' ')
                .append(kind)
                .append('\n'));
        for (ViewReport view : report.views()) {
            text.append('\n')
                    .append(view.name())
                    .append(": ")
                    .append(view.goldCodes())
                    .append(" gold codes\n")
                    .append(HEADING)
                    .append('\n');
            lines(text, view.systems());
            lines(text, view.ablation().stream().skip(1).toList());
            ReviewTables.lines(view).forEach(line -> text.append(line).append('\n'));
        }
        return text.toString();
    }

    private static void lines(StringBuilder text, List<SystemReport> systems) {
        for (SystemReport system : systems) {
            Measurement measured = system.measurement();
            LevelScore exact = measured.at(Level.EXACT);
            Estimate f1 = exact.f1();
            text.append(String.format(
                            Locale.ROOT,
                            "%-16s %8.3f %6.3f %6.3f %6.3f [%.3f, %.3f]  %7.3f %7.3f",
                            system.name(),
                            measured.coded().rate(),
                            exact.precision().rate(),
                            exact.recall().rate(),
                            f1.value(),
                            f1.low(),
                            f1.high(),
                            measured.at(Level.CATEGORY).f1().value(),
                            measured.typeOne().invalid().rate()))
                    .append('\n');
        }
    }
}
