package org.hybridcode.engine.catalog;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Release;
import org.hybridcode.kb.index.LookupRates;

/** What a look-up found, and how often look-ups are right, for people and for programs. */
public final class SearchReport {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final double THOUSAND = 1000.0;
    private static final int PERCENT = 100;

    private SearchReport() {}

    /** Two lines for each hit: score, code and title; how and where it was found. */
    public static List<String> lines(String phrase, List<Hit> hits) {
        List<String> lines = new ArrayList<>();
        if (hits.isEmpty()) {
            lines.add("No code for '" + phrase + "'; try other words, or fewer.");
        }
        for (Hit hit : hits) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%.3f  %-8s  %s%s",
                    hit.score(),
                    hit.entry().text(),
                    hit.entry().title(),
                    hit.entry().billable() ? "" : "  (header, not billable)"));
            lines.add("                 " + hit.how().label()
                    + (hit.path().isEmpty() ? "" : ": " + hit.path())
                    + (hit.readAs().isEmpty() ? "" : "  (read as: " + hit.readAs() + ")"));
        }
        return lines;
    }

    /** The same as an object. */
    public static ObjectNode json(Release release, String phrase, List<Hit> hits) {
        ObjectNode node = NODES.objectNode();
        node.put("release", release.name()).put("phrase", phrase);
        ArrayNode array = node.putArray("hits");
        hits.forEach(hit -> array.addObject()
                .put("code", hit.entry().text())
                .put("title", hit.entry().title())
                .put("billable", hit.entry().billable())
                .put("score", Math.round(hit.score() * THOUSAND) / THOUSAND)
                .put("how", hit.how().name())
                .put("path", hit.path())
                .put("readAs", hit.readAs()));
        return node;
    }

    /** The rates first, then every miss. */
    public static List<String> rateLines(List<LookupRates.Rate> rates) {
        List<String> lines = new ArrayList<>();
        for (LookupRates.Rate rate : rates) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%-16s %6d looked up, %5d missed, %.3f %% right",
                    rate.what(),
                    rate.asked(),
                    rate.misses().size(),
                    PERCENT * rate.share()));
        }
        for (LookupRates.Rate rate : rates) {
            if (!rate.misses().isEmpty()) {
                lines.add("");
                lines.add("Misses among the " + rate.what() + ":");
            }
            rate.misses()
                    .forEach(miss -> lines.add("  " + miss.phrase() + ": must give " + miss.expected() + ", gave "
                            + miss.given().map(Icd10Code::text).orElse("nothing")));
        }
        return lines;
    }

    /** The same as an object. */
    public static ObjectNode rateJson(Release release, List<LookupRates.Rate> rates) {
        ObjectNode node = NODES.objectNode();
        node.put("release", release.name());
        ArrayNode array = node.putArray("rates");
        for (LookupRates.Rate rate : rates) {
            ObjectNode at = array.addObject();
            at.put("what", rate.what()).put("asked", rate.asked()).put("share", rate.share());
            ArrayNode misses = at.putArray("misses");
            rate.misses().forEach(miss -> misses.addObject()
                    .put("phrase", miss.phrase())
                    .put("expected", miss.expected())
                    .put("given", miss.given().map(Icd10Code::text).orElse("")));
        }
        return node;
    }
}
