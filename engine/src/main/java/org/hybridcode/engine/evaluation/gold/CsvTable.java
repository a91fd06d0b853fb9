package org.hybridcode.engine.evaluation.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Reads a CSV file record by record; only what the receiver keeps stays in memory. For one thread. */
final class CsvTable {
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .build();
    private static final int STEP = 1_000_000;

    private final GoldFile file;
    private final Reading reading;
    private final Consumer<CsvRow> receiver;
    private final Map<String, Integer> columns = new HashMap<>();
    private long number;

    private CsvTable(GoldFile file, Reading reading, Consumer<CsvRow> receiver) {
        this.file = file;
        this.reading = reading;
        this.receiver = receiver;
    }

    /**
     * Gives every record to a receiver, in the order of the file.
     *
     * @param needed the columns that it must have, in any order and any case
     * @param receiver may throw {@link Unreadable}, which becomes a finding or an error
     * @throws GoldException when it is no CSV or lacks a column
     */
    static void read(GoldFile file, List<String> needed, Reading reading, Consumer<CsvRow> receiver) {
        CsvTable table = new CsvTable(file, reading, receiver);
        file.read(text -> table.records(text, needed));
        reading.progress().accept(file.name() + ": " + Math.max(0, table.number - 1) + " records");
    }

    // The parser's own message may show words of the note, so it is not passed on.
    @SuppressWarnings("UnusedException")
    private void records(BufferedReader text, List<String> needed) throws IOException {
        try (MappingIterator<String[]> records = CSV.readerFor(String[].class).readValues(text)) {
            while (records.hasNextValue()) {
                String[] fields = records.nextValue();
                number++;
                if (number == 1) {
                    header(fields, needed);
                } else {
                    row(fields);
                }
            }
        } catch (JsonProcessingException e) {
            throw new GoldException(file.name() + ": no CSV behind record " + number
                    + ": a quotation mark is not closed or not doubled; copy or download it again");
        }
        if (number == 0) {
            throw new GoldException(file.name() + " is empty; it needs a header and records");
        }
    }

    private void header(String[] names, List<String> needed) {
        for (int i = 0; i < names.length; i++) {
            columns.put(names[i].strip().toLowerCase(Locale.ROOT), i);
        }
        for (String column : needed) {
            if (!columns.containsKey(column.toLowerCase(Locale.ROOT))) {
                throw new GoldException(file.name() + ":1: no column " + column + "; it needs "
                        + String.join(", ", needed) + ", in any order and any case");
            }
        }
    }

    private void row(String[] fields) {
        String place = file.name() + ":" + number;
        try {
            if (fields.length != columns.size()) {
                throw new Unreadable(fields.length + " fields", fields.length + " fields instead of " + columns.size());
            }
            receiver.accept(new CsvRow(place, columns, fields));
        } catch (Unreadable e) {
            reading.faults().fault(e.at(place), e.getMessage());
        }
        if (number % STEP == 0) {
            reading.progress().accept(file.name() + ": " + number + " records so far");
        }
    }
}
