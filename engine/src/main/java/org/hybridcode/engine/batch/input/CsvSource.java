package org.hybridcode.engine.batch.input;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hybridcode.engine.evaluation.gold.GoldSettings;

/** CSV with a header, after RFC 4180: a field in quotation marks may hold line breaks and doubled quotation marks. */
final class CsvSource implements NoteSource {
    private static final ObjectReader CSV =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build().readerFor(String[].class);

    private final String name;
    private final long size;
    private final GoldSettings settings;
    private final int longest;
    private final Records records;
    private final List<String> columns;
    private long number;

    CsvSource(Path file, GoldSettings settings, int longest) {
        this.name = String.valueOf(file.getFileName());
        this.size = file.toFile().length();
        this.settings = settings;
        this.longest = longest;
        this.records = new Records(file, longest, true);
        this.columns = header();
    }

    private List<String> header() {
        Optional<Records.Cut> first = records.next();
        if (first.isEmpty()) {
            return List.of();
        }
        List<String> names = first.get()
                .text()
                .flatMap(CsvSource::fields)
                .map(fields -> Arrays.stream(fields)
                        .map(field -> field.strip().toLowerCase(Locale.ROOT))
                        .toList())
                .orElse(List.of());
        if (!names.contains(Known.ID) || !names.contains(Known.TEXT)) {
            throw new InputException(name + ":1: no columns id and text; the first line names the columns, id and text"
                    + " and where known setting, date, sex and age");
        }
        return names;
    }

    /** The fields of a record; none when a quotation mark stands where none may. */
    @SuppressWarnings("UnusedException")
    private static Optional<String[]> fields(String record) {
        try (MappingIterator<String[]> rows = CSV.readValues(record)) {
            return rows.hasNextValue() ? Optional.of(rows.nextValue()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<InputItem> next() {
        Optional<Records.Cut> cut = records.next();
        while (cut.isPresent() && cut.get().blank()) {
            cut = records.next();
        }
        return cut.map(this::item);
    }

    private InputItem item(Records.Cut cut) {
        number++;
        String position = name + ":" + cut.line();
        if (cut.open()) {
            return new InputItem.Unreadable(
                    number,
                    position,
                    "a quotation mark is not closed, and everything behind it belongs to this record; close it or double it");
        }
        if (cut.tooLong()) {
            return Known.tooLong(number, position, longest);
        }
        return cut.text().map(record -> item(position, record)).orElseGet(() -> Known.notUtf8(number, position));
    }

    private InputItem item(String position, String record) {
        Optional<String[]> fields = fields(record);
        if (fields.isEmpty() || fields.get().length != columns.size()) {
            return new InputItem.Unreadable(
                    number,
                    position,
                    fields.map(found -> found.length + " fields instead of " + columns.size())
                            .orElse("a quotation mark stands where none may; double it"));
        }
        ObjectNode row = Known.row();
        for (int i = 0; i < columns.size(); i++) {
            Known.put(row, columns.get(i), fields.get()[i]);
        }
        return Known.note(number, position, row, settings);
    }

    @Override
    public long read() {
        return records.read();
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void close() {
        records.close();
    }
}
