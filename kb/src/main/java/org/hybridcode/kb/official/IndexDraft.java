package org.hybridcode.kb.official;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hybridcode.kb.index.IndexEntry;
import org.hybridcode.kb.index.IndexTable;

/** A term of an index file while its elements are read. */
final class IndexDraft {
    private static final Pattern REFERENCE = Pattern.compile("[A-Z][0-9A-Z]{2}(\\.[0-9A-Z]{1,4})?\\.?-{0,2}|-+|");

    /** A few titles hold their reference among the nonessential modifiers. */
    private static final Pattern REFERENCE_IN_TITLE = Pattern.compile("(.*\\S) \\(see (also )?([A-Zc].*)\\)");

    private final int depth;
    private final int line;
    private final List<String> cells = new ArrayList<>();
    private String printed = "";
    private String code = "";
    private String manifestation = "";
    private String see = "";
    private String seeAlso = "";

    IndexDraft(int depth, int line) {
        this.depth = depth;
        this.line = line;
    }

    /** Whether the text is a code, a code with a dash, or the dashes that mean none. */
    static boolean isReference(String text) {
        return REFERENCE.matcher(text).matches();
    }

    int line() {
        return line;
    }

    String printed() {
        return printed;
    }

    void printed(String title) {
        printed = title;
    }

    void code(String value) {
        code = value;
    }

    void manifestation(String value) {
        manifestation = value;
    }

    void see(String value) {
        see = value;
    }

    void seeAlso(String value) {
        seeAlso = value;
    }

    /** A cell by its column, from 0; dashes mean that the column has no code. */
    void cell(int column, String value) {
        if (cells.isEmpty()) {
            cells.addAll(Collections.nCopies(IndexEntry.COLUMNS, ""));
        }
        cells.set(column, value.startsWith("-") ? "" : value);
    }

    IndexEntry entry(IndexTable table) {
        Matcher reference = REFERENCE_IN_TITLE.matcher(printed);
        if (reference.matches()) {
            printed = reference.group(1);
            boolean also = reference.group(2) != null;
            seeAlso = also && seeAlso.isEmpty() ? reference.group(3) : seeAlso;
            see = !also && see.isEmpty() ? reference.group(3) : see;
        }
        return new IndexEntry(table, depth, printed, code, manifestation, see, seeAlso, cells);
    }
}
