package org.hybridcode.engine.evaluation.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.hybridcode.engine.evaluation.run.EvaluationReport;
import org.hybridcode.engine.evaluation.run.SystemReport;
import org.hybridcode.engine.evaluation.run.ViewReport;
import org.hybridcode.engine.report.HtmlPage;

/** The report as one self-contained page. Everything that comes from outside is escaped. */
final class ReportPage {
    private static final String STYLE = "/hybridcode/evaluation/page.css";
    /** The table of single codes is long; its file has it whole. */
    private static final String LONG = "codes";

    private final EvaluationReport report;
    private final StringBuilder html = new StringBuilder();

    private ReportPage(EvaluationReport report) {
        this.report = report;
    }

    static String write(EvaluationReport report, List<Table> tables) {
        ReportPage page = new ReportPage(report);
        page.open();
        page.about();
        report.views().forEach(page::plots);
        page.errors();
        tables.stream().filter(table -> !table.name().equals(LONG)).forEach(page::table);
        page.html.append("</body>\n</html>\n");
        return page.html.toString();
    }

    private void open() {
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Evaluation on ")
                .append(HtmlPage.escape(report.gold()))
                .append("</title>\n<style>\n")
                .append(style())
                .append("</style>\n</head>\n<body>\n<h1>Evaluation on ")
                .append(HtmlPage.escape(report.gold()))
                .append("</h1>\n");
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(ReportPage.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + STYLE, e);
        }
    }

    private void about() {
        html.append("<dl>\n");
        fact("Gold", report.gold() + ", SHA-256 " + report.goldSha256());
        fact("Notes", String.valueOf(report.notes()));
        fact(
                "Faults of the gold, counted",
                report.findings().isEmpty() ? "none" : report.findings().toString());
        fact("Release", "ICD-10-CM " + report.versions().release());
        fact("Codebook", report.versions().codebook());
        fact("Rulebook", report.versions().rulebook());
        fact("Dictionary", report.versions().dictionary());
        report.versions().mappings().ifPresent(mappings -> fact("Generated mappings", mappings));
        fact(
                "Model",
                report.versions()
                        .model()
                        .map(model -> model.name() + " " + model.sha256())
                        .orElse("none"));
        report.settings().forEach((name, value) -> fact(name, value));
        html.append("</dl>\n");
    }

    private void fact(String name, String value) {
        html.append("<dt>")
                .append(HtmlPage.escape(name))
                .append("</dt><dd>")
                .append(HtmlPage.escape(value))
                .append("</dd>\n");
    }

    private void plots(ViewReport view) {
        html.append("<h2>With ").append(HtmlPage.escape(view.description())).append("</h2>\n<p>");
        html.append(view.goldCodes()).append(" gold codes.</p>\n");
        figure("F1 of exact codes", Plots.f1(view.systems()));
        figure("Document coverage (c), precision (p), recall (r)", Plots.shares(view.systems()));
        descriptions(view.systems());
        if (!view.ablation().isEmpty()) {
            figure("What the full program has more in F1", Plots.gains(view.ablationComparisons()));
            descriptions(view.ablation());
        }
        if (!view.scaling().isEmpty()) {
            figure("Codes that the knowledge base knows", Plots.scaling(view.scaling()));
        }
        figure(
                "Calibration: share of right codes against the score",
                Plots.calibration(view.systems().get(0).measurement().calibration()));
    }

    private void descriptions(List<SystemReport> systems) {
        html.append("<ul>\n");
        for (SystemReport system : systems) {
            html.append("<li><b>")
                    .append(HtmlPage.escape(system.name()))
                    .append("</b>: ")
                    .append(HtmlPage.escape(system.description()))
                    .append("</li>\n");
        }
        html.append("</ul>\n");
    }

    private void errors() {
        html.append("<h2>Errors</h2>\n");
        figure("False (dark) and missed (light) codes by class", Plots.errors(report.cases()));
    }

    private void figure(String caption, String drawing) {
        html.append("<figure>\n")
                .append(drawing)
                .append("<figcaption>")
                .append(HtmlPage.escape(caption))
                .append("</figcaption>\n</figure>\n");
    }

    private void table(Table table) {
        html.append("<h2>").append(HtmlPage.escape(table.title())).append("</h2>\n<div class=\"wide\"><table>\n");
        row("th", table.columns());
        if (table.name().equals(Tables.CHAPTERS)) {
            heat(table.rows());
        } else {
            table.rows().forEach(cells -> row("td", cells));
        }
        html.append("</table></div>\n");
    }

    /** Counts, the darker the more; the first cell of a row is its label. */
    private void heat(List<List<String>> rows) {
        double most = rows.stream()
                .flatMap(cells -> cells.stream().skip(1))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        for (List<String> cells : rows) {
            html.append("<tr><th>").append(HtmlPage.escape(cells.get(0))).append("</th>");
            for (String cell : cells.subList(1, cells.size())) {
                long heat = Math.round(4 * Math.sqrt(Integer.parseInt(cell) / Math.max(1, most)));
                html.append("<td class=\"heat")
                        .append(heat)
                        .append("\">")
                        .append(cell)
                        .append("</td>");
            }
            html.append("</tr>\n");
        }
    }

    private void row(String tag, List<String> cells) {
        html.append("<tr>");
        for (String cell : cells) {
            html.append('<')
                    .append(tag)
                    .append('>')
                    .append(HtmlPage.escape(cell))
                    .append("</")
                    .append(tag)
                    .append('>');
        }
        html.append("</tr>\n");
    }
}
