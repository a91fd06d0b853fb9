package org.hybridcode.engine.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Columns of text, wrapped at words and padded to the widest line, under a heading and a rule. */
final class TextGrid {
    private static final int WIDEST = 46;

    private final List<List<List<String>>> rows = new ArrayList<>();

    TextGrid(String... headings) {
        rows.add(Arrays.stream(headings).map(List::of).toList());
    }

    /** A row of cells, each a list of entries that begin on a new line. */
    void row(List<List<String>> cells) {
        rows.add(cells.stream()
                .map(cell -> cell.stream().flatMap(TextGrid::wrapped).toList())
                .toList());
    }

    private static Stream<String> wrapped(String entry) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : entry.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > WIDEST) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines.stream();
    }

    List<String> lines() {
        int[] widths = widths();
        List<String> lines = new ArrayList<>();
        for (List<List<String>> row : rows) {
            int height = row.stream().mapToInt(List::size).max().orElse(1);
            for (int i = 0; i < height; i++) {
                lines.add(line(row, i, widths));
            }
            if (lines.size() == 1) {
                lines.add("-".repeat(lines.get(0).length()));
            }
        }
        return lines;
    }

    private int[] widths() {
        int[] widths = new int[rows.get(0).size()];
        for (List<List<String>> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                for (String line : row.get(column)) {
                    widths[column] = Math.max(widths[column], line.length());
                }
            }
        }
        return widths;
    }

    private static String line(List<List<String>> row, int index, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String text = index < row.get(column).size() ? row.get(column).get(index) : "";
            line.append(text).append(" ".repeat(widths[column] - text.length())).append("  ");
        }
        return line.toString().stripTrailing();
    }
}
