package org.hybridcode.kb.codeset;

import java.util.List;
import java.util.Optional;
import org.hybridcode.kb.table.Table;
import org.hybridcode.kb.table.TableRow;

/**
 * The codes that measured values are. Immutable.
 *
 * @param codes in the order of the table
 */
public record MeasuredCodes(List<MeasuredCode> codes) {
    private static final String FILE = "/hybridcode/kb/sets/measured-codes.tsv";
    private static final String SHARPENS = "sharpens";
    private static final MeasuredCodes BUILT_IN = read();

    /** Copies the codes. */
    public MeasuredCodes {
        codes = List.copyOf(codes);
    }

    /** The codes that the program comes with. */
    public static MeasuredCodes builtIn() {
        return BUILT_IN;
    }

    private static MeasuredCodes read() {
        return new MeasuredCodes(
                Table.readNamed(FILE).stream().map(MeasuredCodes::code).toList());
    }

    private static MeasuredCode code(TableRow row) {
        CodeSet beside = Optional.ofNullable(CodeSets.builtIn().sets().get(row.cell(5)))
                .orElseThrow(() -> row.bad("no such set of codes", row.cell(5)));
        return new MeasuredCode(
                row.cell(0),
                decimal(row, 1),
                decimal(row, 2),
                row.cell(3),
                beside,
                row.cell(4).equals(SHARPENS));
    }

    private static double decimal(TableRow row, int column) {
        try {
            return Double.parseDouble(row.cell(column));
        } catch (NumberFormatException e) {
            throw row.bad("no number", row.cell(column));
        }
    }
}
