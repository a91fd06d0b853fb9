package org.hybridcode.engine.evaluation.baseline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a tab-separated data file, knowing where it stands so that a complaint can say so.
 *
 * @param file the file's name
 * @param line its line, 1 for the first
 * @param cells its cells, stripped
 */
record TsvRow(String file, int line, List<String> cells) {

    TsvRow {
        cells = List.copyOf(cells);
    }

    /**
     * The rows of a file: comment lines begin with #, blank lines are passed over, the first row holds the names of the
     * columns.
     *
     * @throws IllegalStateException when the columns are not those expected, or a row has more or fewer
     */
    static List<TsvRow> read(String file, Reader text, List<String> columns) {
        List<TsvRow> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(text)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(of(file, number, line, columns.size()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        if (rows.isEmpty() || !rows.get(0).cells().equals(columns)) {
            throw new IllegalStateException(file + ": the first row is not the columns " + columns);
        }
        return List.copyOf(rows.subList(1, rows.size()));
    }

    private static TsvRow of(String file, int number, String line, int columns) {
        List<String> cells =
                List.of(line.split("\t", -1)).stream().map(String::strip).toList();
        TsvRow row = new TsvRow(file, number, cells);
        if (cells.size() != columns) {
            throw row.bad("expected " + columns + " columns", Integer.toString(cells.size()));
        }
        return row;
    }

    String filled(int column) {
        if (cells.get(column).isEmpty()) {
            throw bad("empty column", Integer.toString(column + 1));
        }
        return cells.get(column);
    }

    IllegalStateException bad(String problem, String value) {
        return new IllegalStateException(file + ":" + line + ": " + problem + ": " + value);
    }
}
