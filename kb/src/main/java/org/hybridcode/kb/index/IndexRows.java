package org.hybridcode.kb.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Index entries as tab-separated rows, one for each term in document order: part (M, E, N, D), depth, title as printed,
 * code, manifestation code, see, see also, and the six cells divided by {@code |} (empty for a term without cells).
 * The same entries give the same bytes; lines end in a line feed; lines that begin with {@code #} are remarks.
 */
public final class IndexRows {
    private static final int COLUMNS = 8;
    private static final String HEAD =
            "# Alphabetic Index: part\tdepth\ttitle\tcode\tmanifestation\tsee\tsee also\tcells divided by |\n";

    private IndexRows() {}

    /** Writes the entries in their order; the caller closes {@code out}. */
    public static void write(List<IndexEntry> entries, Writer out) {
        try {
            out.write(HEAD);
            for (IndexEntry entry : entries) {
                out.write(row(entry));
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the index rows", e);
        }
    }

    private static String row(IndexEntry entry) {
        return entry.table().letter() + "\t" + entry.depth() + "\t" + entry.printed() + "\t" + entry.code() + "\t"
                + entry.manifestation() + "\t" + entry.see() + "\t" + entry.seeAlso() + "\t"
                + String.join("|", entry.cells()) + "\n";
    }

    /**
     * Reads rows that {@link #write} wrote.
     *
     * @param in the rows; the caller closes it
     * @param name the file's name for faults
     * @throws IllegalStateException naming file, line and value when a row is no index row
     */
    public static List<IndexEntry> read(BufferedReader in, String name) {
        List<IndexEntry> entries = new ArrayList<>();
        read(in, name, entries::add);
        return List.copyOf(entries);
    }

    /** As {@link #read(BufferedReader, String)}, handing each entry on in its order. */
    static void read(BufferedReader in, String name, Consumer<IndexEntry> entries) {
        Shared shared = new Shared();
        int number = 0;
        int before = -1;
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.startsWith("#")) {
                    IndexEntry entry = entry(line, shared);
                    before = follows(entry, before);
                    entries.accept(entry);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(name + ":" + number + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private static int follows(IndexEntry entry, int before) {
        if (entry.depth() > before + 1) {
            throw new IllegalArgumentException("'" + entry.printed() + "' of depth " + entry.depth()
                    + " stands below a term of depth " + before + "; a level is missing");
        }
        return entry.depth();
    }

    private static IndexEntry entry(String line, Shared shared) {
        String[] cells = columns(line);
        if (cells[0].length() != 1 || cells[1].length() != 1 || !Character.isDigit(cells[1].charAt(0))) {
            throw new IllegalArgumentException(
                    "expected a part (M, E, N, D) and a depth (0 to 9), got '" + cells[0] + "' and '" + cells[1] + "'");
        }
        return new IndexEntry(
                IndexTable.of(cells[0].charAt(0)),
                cells[1].charAt(0) - '0',
                shared.text(cells[2]),
                cells[3],
                cells[4],
                shared.text(cells[5]),
                shared.text(cells[6]),
                shared.cells(cells[7]));
    }

    private static String[] columns(String line) {
        String[] cells = new String[COLUMNS];
        int begin = 0;
        int filled = 0;
        for (int tab = line.indexOf('\t'); tab >= 0 && filled < COLUMNS - 1; tab = line.indexOf('\t', begin)) {
            cells[filled++] = line.substring(begin, tab);
            begin = tab + 1;
        }
        cells[filled++] = line.substring(begin);
        if (filled != COLUMNS || line.indexOf('\t', begin) >= 0) {
            throw new IllegalArgumentException("expected " + COLUMNS + " columns, got '" + line + "'");
        }
        return cells;
    }

    /** Titles and rows of cells that many terms share are kept once. */
    private static final class Shared {
        private final Map<String, String> texts = new HashMap<>();
        private final Map<String, List<String>> rows = new HashMap<>();

        String text(String text) {
            String known = texts.putIfAbsent(text, text);
            return known == null ? text : known;
        }

        List<String> cells(String text) {
            return text.isEmpty() ? List.of() : rows.computeIfAbsent(text, Shared::divided);
        }

        private static List<String> divided(String text) {
            List<String> cells = new ArrayList<>(IndexEntry.COLUMNS);
            Collections.addAll(cells, text.split("\\|", -1));
            return List.copyOf(cells);
        }
    }
}
