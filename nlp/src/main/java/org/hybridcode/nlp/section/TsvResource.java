package org.hybridcode.nlp.section;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A tab-separated data file on the class path: comment lines, one line of column names, rows. */
final class TsvResource {

    private final String name;
    private final List<Row> rows;

    private TsvResource(String name, List<Row> rows) {
        this.name = name;
        this.rows = rows;
    }

    /** @throws IllegalStateException when the file is missing, or a row has another number of columns than the first */
    static TsvResource read(String name) {
        try (InputStream in = TsvResource.class.getResourceAsStream("/hybridcode/sections/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing data file hybridcode/sections/" + name);
            }
            return new TsvResource(
                    name, rows(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read hybridcode/sections/" + name, e);
        }
    }

    List<Row> rows() {
        return rows;
    }

    String name() {
        return name;
    }

    private static List<Row> rows(String name, BufferedReader reader) throws IOException {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        int columns = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (columns == 0) {
                columns = cells.size();
                continue;
            }
            Row row = new Row(name, number, cells);
            if (cells.size() != columns || cells.stream().anyMatch(String::isBlank)) {
                throw row.bad("expected " + columns + " filled columns", line);
            }
            rows.add(row);
        }
        return List.copyOf(rows);
    }

    /** A row, knowing where it stands so that a complaint can say so. */
    record Row(String file, int line, List<String> cells) {

        String cell(int column) {
            return cells.get(column);
        }

        <E extends Enum<E>> E constant(Class<E> type, int column) {
            try {
                return Enum.valueOf(type, cell(column).toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(place() + "unknown " + type.getSimpleName() + ": " + cell(column), e);
            }
        }

        IllegalStateException bad(String problem, String value) {
            return new IllegalStateException(place() + problem + ": " + value);
        }

        private String place() {
            return "hybridcode/sections/" + file + ":" + line + ": ";
        }
    }
}
