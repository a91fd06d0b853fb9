package org.hybridcode.engine.evaluation.report;

import java.util.Locale;
import org.hybridcode.engine.report.HtmlPage;

/**
 * A drawing as text. Lengths are in pixels, from the upper left corner. Written here and not by a library because those
 * measure text with the fonts of the machine, which would make the same report differ between machines.
 */
final class Svg {
    private final int width;
    private final int height;
    private final StringBuilder text = new StringBuilder();

    Svg(int width, int height) {
        this.width = width;
        this.height = height;
    }

    Svg line(double x1, double y1, double x2, double y2, String style) {
        text.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" class=\"%s\"/>\n",
                x1,
                y1,
                x2,
                y2,
                style));
        return this;
    }

    Svg circle(double x, double y, double radius, String style) {
        text.append(String.format(
                Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" class=\"%s\"/>\n", x, y, radius, style));
        return this;
    }

    Svg bar(double x, double y, double barWidth, double barHeight, String style) {
        text.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" class=\"%s\"/>\n",
                x,
                y,
                barWidth,
                barHeight,
                style));
        return this;
    }

    /** Words that end, begin or are centred at a point: {@code end}, {@code start}, {@code middle}. */
    Svg words(double x, double y, String anchor, String words) {
        text.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n",
                x,
                y,
                anchor,
                HtmlPage.escape(words)));
        return this;
    }

    String drawn(String label) {
        return "<svg viewBox=\"0 0 " + width + " " + height + "\" width=\"" + width + "\" height=\"" + height
                + "\" role=\"img\" aria-label=\"" + HtmlPage.escape(label) + "\">\n" + text + "</svg>\n";
    }
}
