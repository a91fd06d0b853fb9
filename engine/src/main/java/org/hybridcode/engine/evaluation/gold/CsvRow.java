package org.hybridcode.engine.evaluation.gold;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** A record of a CSV file with the names of its columns. */
final class CsvRow {
    private static final String NULL = "NULL";

    private final String place;
    private final Map<String, Integer> columns;
    private final String[] fields;

    CsvRow(String place, Map<String, Integer> columns, String[] fields) {
        this.place = place;
        this.columns = columns;
        this.fields = fields;
    }

    /** File and number of the record, its header the first. */
    String place() {
        return place;
    }

    /** The field as it stands. */
    String text(String column) {
        return fields[columns.get(column.toLowerCase(Locale.ROOT))];
    }

    /** The field without the blanks around it; empty for NULL. */
    String value(String column) {
        String value = text(column).strip();
        return value.equalsIgnoreCase(NULL) ? "" : value;
    }

    /** @throws Unreadable when it is no date, with or without a time */
    LocalDate day(String column) {
        return Written.day(column, value(column));
    }

    /** @throws Unreadable when it is no whole number */
    long number(String column) {
        return Written.number(column, value(column));
    }

    GoldFinding finding(GoldFinding.Kind kind, String note, String value) {
        return new GoldFinding(kind, place, note, value);
    }
}
