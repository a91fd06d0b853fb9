package org.hybridcode.rules.rulebook.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hybridcode.rules.lint.Finding;
import org.hybridcode.rules.lint.FindingCode;

/** A table that a person filled in: its rows, checked cell by cell, and what is wrong with it. */
public final class RuleTable {
    private final String name;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Integer, Map<String, String>> cells = new TreeMap<>();
    private final Optional<TableKind> kind;

    private RuleTable(String name) {
        this.name = name;
        this.kind = TableKind.of(name);
    }

    /**
     * Reads and checks a table; what is wrong becomes findings.
     *
     * @param name the file's name, which says the table's kind
     * @param bytes the file: CSV in UTF-8, or a workbook
     */
    public static RuleTable read(String name, byte[] bytes) {
        RuleTable table = new RuleTable(name);
        if (table.kind.isEmpty()) {
            table.add(
                    0,
                    FindingCode.TABLE,
                    "a table is named for what it does: NAME.KIND.csv or NAME.KIND.xlsx with a KIND of "
                            + TableKind.labels());
            return table;
        }
        try {
            table.read(Sheet.read(name, bytes));
        } catch (IOException e) {
            table.add(0, FindingCode.TABLE, "cannot be read: save it as CSV in UTF-8 or as XLSX");
        }
        return table;
    }

    private void read(Sheet sheet) {
        List<Integer> numbers = List.copyOf(sheet.rows().keySet());
        if (numbers.size() < 2) {
            add(0, FindingCode.TABLE, "a table has a row of titles and at least one row below it");
            return;
        }
        Map<Integer, Column> columns = columns(numbers.get(0), sheet.rows().get(numbers.get(0)));
        if (findings.isEmpty()) {
            numbers.subList(1, numbers.size())
                    .forEach(row -> row(row, sheet.rows().get(row), columns));
        }
    }

    private Map<Integer, Column> columns(int row, List<String> titles) {
        Map<Integer, Column> places = new TreeMap<>();
        Set<String> open = new HashSet<>();
        for (Column column : kind.orElseThrow().columns()) {
            int place = titles.indexOf(column.title());
            if (place < 0) {
                add(row, FindingCode.TABLE, "the column '" + column.title() + "' is missing");
            } else {
                places.put(place, column);
            }
            open.add(column.title());
        }
        titles.stream()
                .filter(title -> !title.isEmpty() && !open.remove(title))
                .forEach(title -> add(
                        row,
                        FindingCode.TABLE,
                        "a column that this table has not, or has already: its title is " + "one of "
                                + kind.orElseThrow().columns().stream()
                                        .map(Column::title)
                                        .toList()));
        return places;
    }

    private void row(int row, List<String> texts, Map<Integer, Column> columns) {
        Map<String, String> values = new LinkedHashMap<>();
        int options = 0;
        for (Map.Entry<Integer, Column> place : columns.entrySet()) {
            Column column = place.getValue();
            String text = place.getKey() < texts.size() ? texts.get(place.getKey()) : "";
            Optional<String> drl =
                    text.isEmpty() ? Optional.of("") : column.kind().drl(text);
            if (drl.isEmpty() || (column.required() && text.isEmpty())) {
                add(
                        row,
                        FindingCode.CELL,
                        "column '" + column.title() + "' (" + letter(place.getKey()) + row + ") holds "
                                + column.kind().expected());
            }
            options += !column.required() && !text.isEmpty() ? 1 : 0;
            values.put(column.name(), drl.orElse(""));
            values.put(column.name() + " as written", text);
        }
        if (options == 0 && kind.orElseThrow().asksForAnOption()) {
            add(row, FindingCode.CELL, "at least one of the columns that begin with 'unless' is filled in");
        }
        for (int extra = 0; extra < texts.size(); extra++) {
            if (!columns.containsKey(extra) && !texts.get(extra).isEmpty()) {
                add(row, FindingCode.CELL, letter(extra) + row + " stands below no title");
            }
        }
        cells.put(row, values);
    }

    private static String letter(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : "column " + (column + 1) + ", row ";
    }

    private void add(int row, FindingCode code, String message) {
        findings.add(new Finding(name, row, "", code, message));
    }

    /** The file's name. */
    public String name() {
        return name;
    }

    /** What is wrong with names, columns and cells, in order. */
    public List<Finding> findings() {
        return findings.stream().sorted().toList();
    }

    /**
     * The rules that the rows stand for.
     *
     * @throws IllegalStateException when the table has findings
     */
    public Expansion expand() {
        if (!findings.isEmpty() || kind.isEmpty()) {
            throw new IllegalStateException(name + " is not expanded: it has findings");
        }
        return Expansion.of(kind.get(), cells);
    }
}
