package org.hybridcode.kb.table;

import java.util.Arrays;
import java.util.List;

/**
 * A row of a table, knowing where it stands so that a complaint can say so.
 *
 * @param file the name of the file
 * @param line its line, from 1
 * @param cells its cells, at least one
 */
public record TableRow(String file, int line, List<String> cells) {

    /** Copies the cells. */
    public TableRow {
        cells = List.copyOf(cells);
    }

    /**
     * This row.
     *
     * @throws IllegalStateException when it has another number of cells than {@code width}, or a blank one
     */
    public TableRow filled(int width) {
        if (cells.size() != width || cells.stream().anyMatch(String::isBlank)) {
            throw bad("expected " + width + " filled cells", String.join("\t", cells));
        }
        return this;
    }

    /**
     * The text of a cell.
     *
     * @param column its column, from 0
     * @throws IllegalStateException when there is no such cell or it is blank
     */
    public String cell(int column) {
        if (column >= cells.size() || cells.get(column).isBlank()) {
            throw bad("no value in column " + (column + 1), String.join("\t", cells));
        }
        return cells.get(column);
    }

    /**
     * The number in a cell.
     *
     * @throws IllegalStateException when the cell holds none
     */
    public int number(int column) {
        try {
            return Integer.parseInt(cell(column));
        } catch (NumberFormatException e) {
            throw bad("no number", cell(column), e);
        }
    }

    /**
     * The constant whose name, in either case, is in a cell.
     *
     * @throws IllegalStateException when there is none
     */
    public <E extends Enum<E>> E constant(int column, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(cell(column)))
                .findFirst()
                .orElseThrow(() -> bad("no such " + type.getSimpleName(), cell(column)));
    }

    /** The error for a bad value of this row: names file, line, what is wrong, and the value. */
    public IllegalStateException bad(String what, String value) {
        return new IllegalStateException(file + ":" + line + ": " + what + ": '" + value + "'");
    }

    private IllegalStateException bad(String what, String value, Exception cause) {
        return new IllegalStateException(bad(what, value).getMessage(), cause);
    }
}
