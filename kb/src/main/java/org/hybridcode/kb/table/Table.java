package org.hybridcode.kb.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables of the class path. Lines that begin with {@code #} and blank lines are no rows. */
public final class Table {
    private Table() {}

    /**
     * The rows of a table.
     *
     * @param file its absolute name on the class path, {@code /hybridcode/kb/word-forms.tsv}
     * @return the rows in the order of the file
     * @throws IllegalStateException when there is no such file
     */
    public static List<TableRow> read(String file) {
        try (InputStream in = Table.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + ": not on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return rows(file, lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /**
     * The rows of a table of {@code width} columns, none of them blank.
     *
     * @throws IllegalStateException when there is no such file, or a row has other cells than these
     */
    public static List<TableRow> read(String file, int width) {
        return read(file).stream().map(row -> row.filled(width)).toList();
    }

    /**
     * The rows of a table whose first row names its columns.
     *
     * @param file its absolute name on the class path
     * @return the rows after the first, in the order of the file
     * @throws IllegalStateException when there is no such file, or a row has not as many cells as there are names, or a
     *     blank one
     */
    public static List<TableRow> readNamed(String file) {
        return named(read(file));
    }

    /** The rows of the lines of a file. */
    public static List<TableRow> rows(String file, List<String> lines) {
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(new TableRow(file, i + 1, List.of(line.split("\t", -1))));
            }
        }
        return List.copyOf(rows);
    }

    /** The rows after the one that names the columns, each with as many filled cells. */
    public static List<TableRow> named(List<TableRow> rows) {
        return rows.stream()
                .skip(1)
                .map(row -> row.filled(rows.get(0).cells().size()))
                .toList();
    }
}
