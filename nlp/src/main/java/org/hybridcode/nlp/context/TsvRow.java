package org.hybridcode.nlp.context;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One row of a tab-separated data file; lines that begin with {@code #} and empty lines are none. */
record TsvRow(String file, int line, List<String> cells) {

    private static final String FOLDER = "/hybridcode/context/";

    TsvRow {
        cells = List.copyOf(cells);
    }

    /** Reads a file of this package's data folder; every row must have {@code width} cells, none of them empty. */
    static List<TsvRow> read(String file, int width) {
        try (InputStream in = TsvRow.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException(FOLDER + file + ": not on the class path");
            }
            return rows(file, width, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + file, e);
        }
    }

    private static List<TsvRow> rows(String file, int width, BufferedReader reader) throws IOException {
        List<TsvRow> rows = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            TsvRow row = new TsvRow(file, number, List.of(line.split("\t", -1)));
            if (row.cells.size() != width || row.cells.contains("")) {
                throw row.bad("needs " + width + " filled cells", line);
            }
            rows.add(row);
        }
        return rows;
    }

    String cell(int column) {
        return cells.get(column);
    }

    /** The enum constant that a cell names. */
    <E extends Enum<E>> E constant(int column, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(cell(column)))
                .findFirst()
                .orElseThrow(() -> bad("no such " + type.getSimpleName(), cell(column)));
    }

    /** The error for a bad value of this row. */
    IllegalStateException bad(String what, String value) {
        return new IllegalStateException(FOLDER + file + ":" + line + ": " + what + ": " + value);
    }
}
