package org.hybridcode.engine.evaluation.report;

import java.util.List;
import java.util.Objects;

/**
 * A table of the report.
 *
 * @param name its file is {@code name.csv}
 * @param title what the page calls it
 * @param columns the headings
 * @param rows as many cells each as there are columns
 */
record Table(String name, String title, List<String> columns, List<List<String>> rows) {

    /** @throws IllegalArgumentException when a row has another number of cells than there are columns */
    Table {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        name + ": a row has " + row.size() + " cells for " + columns.size() + " columns");
            }
        }
    }
}
