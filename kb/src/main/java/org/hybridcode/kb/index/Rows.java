package org.hybridcode.kb.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The rows of the tab-separated word lists that belong to the index; remarks begin with {@code #}. */
final class Rows {
    private Rows() {}

    /** A row that knows where it stands. */
    record Row(String file, int line, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        String cell(int column) {
            if (column >= cells.size() || cells.get(column).isBlank()) {
                throw new IllegalStateException(file + ":" + line + ": no value in column " + (column + 1));
            }
            return cells.get(column);
        }

        int number(int column) {
            try {
                return Integer.parseInt(cell(column));
            } catch (NumberFormatException e) {
                throw new IllegalStateException(file + ":" + line + ": '" + cell(column) + "' is no number", e);
            }
        }
    }

    static List<Row> of(String file) {
        List<Row> rows = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Rows.class.getResourceAsStream(file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(new Row(file, number, List.of(line.split("\t", -1))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return rows;
    }
}
