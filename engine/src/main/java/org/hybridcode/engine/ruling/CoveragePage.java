package org.hybridcode.engine.ruling;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hybridcode.engine.report.HtmlPage;
import org.hybridcode.rules.coverage.Coverage;
import org.hybridcode.rules.coverage.SeenCondition;
import org.hybridcode.rules.review.RuleSet;

/** The rules as a page, each condition coloured by what the cases have seen of it. */
public final class CoveragePage {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Coverage of the rules</title><style>
            body { font-family: sans-serif; margin: 2em } pre { line-height: 1.5 }
            .both { background: #cfe8cf } .true { background: #fff0b3 } .false { background: #ffd9b3 }
            .never { background: #f4b6b6 }
            </style></head><body>
            <h1>Coverage of the rules</h1>
            """;

    private CoveragePage() {}

    /** The page; it needs nothing from elsewhere. */
    public static String write(RuleSet rules, Coverage coverage) {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("<p>")
                .append(coverage.covered())
                .append(" of ")
                .append(coverage.conditions().size())
                .append(" conditions seen both ways. <span class=both>seen true and false</span> ")
                .append("<span class=true>never false</span> <span class=false>never true</span> ")
                .append("<span class=never>never looked at</span></p>\n");
        rules.texts().forEach((file, text) -> page.append("<h2>")
                .append(HtmlPage.escape(file))
                .append("</h2>\n<pre>")
                .append(coloured(
                        text,
                        coverage.conditions().stream()
                                .filter(one -> one.file().equals(file))
                                .toList()))
                .append("</pre>\n"));
        return page.append("</body></html>\n").toString();
    }

    /** Conditions lie beside or within one another: what ends at a place ends before what begins there. */
    private static String coloured(String text, List<SeenCondition> conditions) {
        Map<Integer, String> marks = new TreeMap<>();
        for (SeenCondition one : conditions) {
            String begin = "<span class=" + colour(one) + ">";
            marks.merge(one.place().begin(), begin, (before, more) -> before + more);
        }
        for (SeenCondition one : conditions) {
            marks.merge(one.place().end(), "</span>", (before, more) -> more + before);
        }
        StringBuilder html = new StringBuilder();
        int at = 0;
        for (Map.Entry<Integer, String> mark : marks.entrySet()) {
            html.append(HtmlPage.escape(text.substring(at, mark.getKey()))).append(mark.getValue());
            at = mark.getKey();
        }
        return html.append(HtmlPage.escape(text.substring(at))).toString();
    }

    private static String colour(SeenCondition one) {
        return one.covered() ? "both" : one.seenTrue() ? "true" : one.seenFalse() ? "false" : "never";
    }
}
