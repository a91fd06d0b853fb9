package org.hybridcode.rules.rulebook.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of tables. A file's name says its kind: {@code reject-beside.csv}, {@code chest-pain.reject-beside.xlsx}. */
enum TableKind {
    /** Refuses a proposed code unless the setting, the part of the note or another code speaks for it. */
    REJECT_UNLESS,
    /** A documented code gives way to another one. */
    REJECT_BESIDE,
    /** One code stands for two that are documented. */
    REPLACE,
    /** Warns about a code that is assigned. */
    WARN_WHEN,
    /** Asks, for a code that is assigned, which of the codes below a header the documentation supports. */
    ASK_WHEN;

    private static final List<Column> COMMON = List.of(
            Column.required("id", CellKind.ID),
            Column.required("title", CellKind.TEXT),
            Column.required("source", CellKind.TEXT),
            Column.required("effective", CellKind.DATES),
            Column.required("owner", CellKind.TEXT),
            Column.required("status", CellKind.STATUS),
            Column.required("remedy", CellKind.TEXT));

    /** Whether every row fills in at least one of the columns that need not be filled in. */
    boolean asksForAnOption() {
        return this == REJECT_UNLESS;
    }

    /** The columns: those of every table, then its own. */
    List<Column> columns() {
        return Stream.concat(COMMON.stream(), own()).toList();
    }

    private Stream<Column> own() {
        return switch (this) {
            case REJECT_UNLESS ->
                Stream.of(
                        Column.required("code", CellKind.CODES),
                        Column.optional("unless setting", "unlessSetting", CellKind.SETTING),
                        Column.optional("unless section", "unlessSection", CellKind.SECTION),
                        Column.optional("unless beside", "unlessBeside", CellKind.CODES),
                        Column.required("reason", CellKind.TEXT));
            case REJECT_BESIDE ->
                Stream.of(
                        Column.required("code", CellKind.CODES),
                        Column.required("beside", CellKind.CODES),
                        Column.required("reason", CellKind.TEXT));
            case REPLACE ->
                Stream.of(
                        Column.required("first", CellKind.CODES),
                        Column.required("second", CellKind.CODES),
                        Column.required("by", CellKind.CODE),
                        Column.required("reason", CellKind.TEXT));
            case WARN_WHEN ->
                Stream.of(
                        Column.required("code", CellKind.CODES),
                        Column.optional("beside", "beside", CellKind.CODES),
                        Column.optional("setting", "setting", CellKind.SETTING),
                        Column.required("message", CellKind.TEXT));
            case ASK_WHEN ->
                Stream.of(
                        Column.required("code", CellKind.CODES),
                        Column.required("choices", CellKind.CODE),
                        Column.optional("setting", "setting", CellKind.SETTING),
                        Column.required("question", CellKind.TEXT));
        };
    }

    /** The name of its files and of its template. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that a file's name says. */
    static Optional<TableKind> of(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        String stem = name.substring(0, name.lastIndexOf('.'));
        return Arrays.stream(values())
                .filter(kind -> stem.equals(kind.label()) || stem.endsWith("." + kind.label()))
                .findFirst();
    }

    /** The names of all kinds, for messages. */
    static List<String> labels() {
        return Stream.of(values()).map(TableKind::label).toList();
    }
}
