package org.hybridcode.engine.catalog;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;

/** The codes and headers of a release as comma-separated values (RFC 4180), in code order. */
public final class CsvExport {
    private static final Pattern SPECIAL = Pattern.compile("[\",\r\n]");

    private CsvExport() {}

    /** Writes a line of names and a line for each entry; the caller closes {@code out}. */
    public static void write(Codebook codebook, Writer out) throws IOException {
        line(out, List.of("code", "title", "billable", "category", "chapter", "chronic", "poa_exempt"));
        for (CodebookEntry entry : codebook.entries()) {
            line(
                    out,
                    List.of(
                            entry.text(),
                            entry.title(),
                            Boolean.toString(entry.billable()),
                            entry.category().text(),
                            Integer.toString(entry.chapter()),
                            entry.chronicity().name(),
                            Boolean.toString(entry.poaExempt())));
        }
    }

    private static void line(Writer out, List<String> cells) throws IOException {
        out.write(cells.stream().map(CsvExport::quoted).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    private static String quoted(String cell) {
        return SPECIAL.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
