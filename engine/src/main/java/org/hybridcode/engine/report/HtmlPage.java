package org.hybridcode.engine.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hybridcode.engine.coding.Advice;
import org.hybridcode.engine.coding.AssignedCode;
import org.hybridcode.engine.coding.CodingResult;
import org.hybridcode.engine.coding.EvidenceSpan;
import org.hybridcode.engine.coding.Ledger;
import org.hybridcode.engine.coding.RefusedCode;
import org.hybridcode.rules.rulebook.RuleCard;

/**
 * The result as one self-contained page: codes with their chains of rules, refusals, warnings, and the note with its
 * evidence highlighted by verdict; printable, with a place to sign. Everything that comes from outside is escaped.
 */
public final class HtmlPage {
    private static final String STYLE = "/hybridcode/report/page.css";

    private final String note;
    private final CodingResult result;
    private final StringBuilder html = new StringBuilder();

    private HtmlPage(String note, CodingResult result) {
        this.note = note;
        this.result = result;
    }

    /** The page. */
    public static String write(String id, String note, CodingResult result) {
        HtmlPage page = new HtmlPage(note, result);
        page.open(id);
        page.codes();
        page.refused();
        page.advice("Warnings", result.warnings());
        page.advice("Queries", result.queries());
        page.model();
        page.note();
        page.close();
        return page.html.toString();
    }

    /** The text with the characters that HTML reads as marks written as references. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private void open(String id) {
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Coding of ")
                .append(escape(id))
                .append("</title>\n<style>\n")
                .append(style())
                .append("</style>\n</head>\n<body>\n<h1>Coding of ")
                .append(escape(id))
                .append("</h1>\n<p class=\"meta\">")
                .append(result.encounter().setting().name().toLowerCase(Locale.ROOT))
                .append(" encounter of ")
                .append(result.encounter().date())
                .append(", ICD-10-CM ")
                .append(escape(result.versions().release()))
                .append("</p>\n");
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(HtmlPage.class.getResourceAsStream(STYLE), STYLE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + STYLE, e);
        }
    }

    private void codes() {
        html.append("<h2>Codes</h2>\n");
        if (result.codes().isEmpty()) {
            html.append("<p>No code: nothing in the note passed every layer.</p>\n");
            return;
        }
        html.append("<table>\n<tr><th>Rank</th><th>Code</th><th>Title</th><th>Evidence</th><th>Rules</th></tr>\n");
        for (AssignedCode code : result.codes()) {
            row(
                    Integer.toString(code.rank()),
                    "<b>" + escape(code.entry().text()) + "</b>",
                    escape(code.entry().title()),
                    evidence(code.evidence()),
                    chain(code));
        }
        html.append("</table>\n");
    }

    private String chain(AssignedCode code) {
        return result.verdicts().firings().stream()
                .map(firing -> firing.card())
                .filter(card -> code.rules().contains(card.id()))
                .distinct()
                .map(HtmlPage::card)
                .collect(Collectors.joining());
    }

    private static String card(RuleCard card) {
        return "<div class=\"rule\"><b>" + escape(card.id()) + "</b> " + escape(card.title()) + "<br><i>"
                + escape(card.source()) + "</i></div>";
    }

    private void refused() {
        if (result.refused().isEmpty()) {
            return;
        }
        html.append("<h2>Refused</h2>\n<table>\n<tr><th>Code</th><th>Layer</th><th>Reason</th><th>Evidence</th>")
                .append("<th>Rule</th></tr>\n");
        for (RefusedCode refusal : result.refused()) {
            row(
                    escape(Quote.plain(refusal.text())),
                    refusal.rule().layer().label(),
                    escape(Sentences.why(refusal)),
                    evidence(refusal.evidence()),
                    card(refusal.rule()));
        }
        html.append("</table>\n");
    }

    private void row(String... cells) {
        html.append("<tr>");
        for (String cell : cells) {
            html.append("<td>").append(cell).append("</td>");
        }
        html.append("</tr>\n");
    }

    private String evidence(List<EvidenceSpan> spans) {
        return spans.stream()
                .map(span -> "<div>" + escape(Sentences.evidence(note, span)) + "</div>")
                .collect(Collectors.joining());
    }

    private void advice(String heading, List<Advice> advice) {
        if (advice.isEmpty()) {
            return;
        }
        html.append("<h2>").append(heading).append("</h2>\n<ul>\n");
        Sentences.together(advice)
                .forEach(line -> html.append("<li>").append(escape(line)).append("</li>\n"));
        html.append("</ul>\n");
    }

    private void model() {
        if (result.versions().model().isEmpty()) {
            return;
        }
        LedgerText ledger = new LedgerText(note, Ledger.of(result));
        html.append("<h2>Model</h2>\n<p>")
                .append(escape(ledger.summary()))
                .append(
                        "</p>\n<table>\n<tr><th>Code</th><th>Score</th><th>Quote</th><th>What became of it</th></tr>\n");
        ledger.rows()
                .forEach(row -> row(row.stream()
                        .map(cell -> escape(String.join("; ", cell)))
                        .toArray(String[]::new)));
        html.append("</table>\n");
    }

    private void note() {
        html.append("<h2>Note</h2>\n<p class=\"legend\"><mark class=\"assigned\">assigned</mark> ")
                .append(
                        "<mark class=\"refused\">refused</mark> <mark class=\"cue\">words that changed the meaning</mark>")
                .append("</p>\n<pre>")
                .append(Highlights.of(note, result))
                .append("</pre>\n");
    }

    private void close() {
        html.append("<p class=\"meta\">codebook ")
                .append(result.versions().codebook())
                .append("<br>rulebook ")
                .append(result.versions().rulebook())
                .append("<br>dictionary ")
                .append(result.versions().dictionary())
                .append("<br>model ")
                .append(escape(Sentences.model(result.versions())))
                .append(result.versions()
                        .mappings()
                        .map(digest -> "<br>generated mappings " + digest)
                        .orElse(""))
                .append("</p>\n<div class=\"sign\"><div>Coder</div><div>Date</div><div>Signature</div></div>\n")
                .append("</body>\n</html>\n");
    }
}
