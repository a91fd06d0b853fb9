package org.hybridcode.expansion.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hybridcode.rules.generated.MappingState;

/** The report of an expansion as a page that needs nothing else. */
final class ExpansionPage {
    private static final int SAMPLES = 40;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 200;

    private final StringBuilder page = new StringBuilder();

    private ExpansionPage() {}

    static String of(Statistics statistics, Drafts drafts) {
        ExpansionPage page = new ExpansionPage();
        page.head();
        page.line(
                "p",
                statistics.state().documents() + " documents; " + statistics.newCodes()
                        + " new codes in shadow or active; " + statistics.states());
        page.bars("What the layers say, in documents", statistics.layers());
        page.table("By rule on mappings", statistics.byRule());
        page.table("By pattern", statistics.byPattern());
        page.table("By source", statistics.bySource());
        page.table("By chapter", statistics.byChapter());
        page.curve(statistics.curve());
        page.recurring(statistics.recurring());
        page.samples(drafts);
        page.page.append("</body></html>\n");
        return page.page.toString();
    }

    private void head() {
        page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Expansion</title><style>")
                .append("body{font:14px/1.4 sans-serif;margin:2em;max-width:70em}table{border-collapse:collapse}")
                .append("td,th{border:1px solid #ccc;padding:2px 8px;text-align:left}.n{text-align:right}")
                .append("</style></head><body>\n<h1>Expansion</h1>\n");
    }

    private void line(String tag, String text) {
        page.append('<')
                .append(tag)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(tag)
                .append(">\n");
    }

    private void bars(String title, SortedMap<String, Integer> counts) {
        line("h2", title);
        int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(1);
        page.append("<table>\n");
        counts.forEach((name, count) -> page.append("<tr><td>")
                .append(escaped(name))
                .append("</td><td class=\"n\">")
                .append(count)
                .append("</td><td><svg width=\"300\" height=\"12\"><rect height=\"12\" fill=\"#47a\" width=\"")
                .append(300L * count / most)
                .append("\"/></svg></td></tr>\n"));
        page.append("</table>\n");
    }

    private void table(String title, SortedMap<String, SortedMap<String, Integer>> counts) {
        line("h2", title);
        SortedSet<String> states = new TreeSet<>();
        counts.values().forEach(own -> states.addAll(own.keySet()));
        page.append("<table>\n<tr><th></th>");
        states.forEach(state -> line("th", state));
        page.append("</tr>\n");
        counts.forEach((name, own) -> {
            page.append("<tr><td>").append(escaped(name)).append("</td>");
            states.forEach(state -> page.append("<td class=\"n\">")
                    .append(own.getOrDefault(state, 0))
                    .append("</td>"));
            page.append("</tr>\n");
        });
        page.append("</table>\n");
    }

    private void curve(List<Map.Entry<Integer, Ranking.Step>> points) {
        line("h2", "Coverage of new occurrences by codes taken in, the most frequent first");
        int last = points.isEmpty() ? 1 : points.get(points.size() - 1).getKey();
        page.append("<svg width=\"")
                .append(WIDTH + 60)
                .append("\" height=\"")
                .append(HEIGHT + 30)
                .append("\">");
        page.append("<polyline fill=\"none\" stroke=\"#47a\" stroke-width=\"2\" points=\"");
        points.forEach(point -> page.append(String.format(
                Locale.ROOT,
                "%.1f,%.1f ",
                30 + (double) WIDTH * point.getKey() / last,
                10 + HEIGHT * (1 - point.getValue().coverage()))));
        page.append("\"/><text x=\"30\" y=\"")
                .append(HEIGHT + 25)
                .append("\">0</text><text x=\"")
                .append(WIDTH);
        page.append("\" y=\"").append(HEIGHT + 25).append("\">").append(last).append(" codes</text></svg>\n");
    }

    /** Phrases to look at first: no rules, and the nearest title is no meaning of theirs. */
    private void recurring(List<Recurring> all) {
        line("h2", "Recurring phrases that nothing knows: " + all.size());
        page.append("<table>\n<tr><th>Phrase</th><th>Documents</th><th>Nearest title</th><th>Likeness</th></tr>\n");
        all.stream().limit(SAMPLES).forEach(one -> {
            page.append("<tr>");
            line("td", one.recurrence().written());
            line("td", String.valueOf(one.recurrence().seen()));
            line(
                    "td",
                    one.nearest()
                            .map(near ->
                                    near.entry().text() + " " + near.entry().title())
                            .orElse(""));
            line(
                    "td",
                    one.nearest()
                            .map(near -> Statistics.number(near.likeness()))
                            .orElse(""));
            page.append("</tr>\n");
        });
        page.append("</table>\n");
    }

    /** Rules to look at first: of each state some, those that would do most harm. */
    private void samples(Drafts drafts) {
        for (MappingState state : MappingState.values()) {
            line("h2", "Samples: " + state.label());
            page.append(
                    "<table>\n<tr><th>Phrase</th><th>Code</th><th>Title</th><th>Documents</th><th>Sources</th></tr>\n");
            drafts.written().stream()
                    .filter(outcome -> outcome.state().orElseThrow() == state)
                    .sorted(Comparator.comparingDouble((Drafts.Outcome outcome) ->
                                    -outcome.assessment().harm())
                            .thenComparing(
                                    outcome -> outcome.assessment().tally().phrase())
                            .thenComparing(outcome -> outcome.entry().text()))
                    .limit(SAMPLES)
                    .forEach(this::sample);
            page.append("</table>\n");
        }
    }

    private void sample(Drafts.Outcome outcome) {
        Tally tally = outcome.assessment().tally();
        page.append("<tr>");
        line("td", tally.written());
        line("td", tally.code());
        line("td", outcome.entry().title());
        line("td", tally.support() + " of " + tally.seen());
        line("td", tally.sources().keySet().toString());
        page.append("</tr>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
