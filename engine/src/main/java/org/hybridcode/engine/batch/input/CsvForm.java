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

/**
 * CSV with a header, after RFC 4180: a field in quotation marks may hold line breaks and doubled quotation marks.
 *
 * @param columns the names of the header, empty when there is none
 * @param settings how notes are read
 */
record CsvForm(List<String> columns, GoldSettings settings) implements TextForm {
    private static final ObjectReader CSV =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build().readerFor(String[].class);

    CsvForm {
        columns = List.copyOf(columns);
    }

    /** The records of a file behind its header. */
    static NoteSource open(Path file, GoldSettings settings, int longest) {
        Records records = new Records(file, longest, true);
        List<String> columns = records.next().map(first -> header(first, file)).orElse(List.of());
        return new TextSource(file, longest, records, new CsvForm(columns, settings));
    }

    private static List<String> header(Records.Cut first, Path file) {
        List<String> names = first.text()
                .flatMap(CsvForm::fields)
                .map(fields -> Arrays.stream(fields)
                        .map(field -> field.strip().toLowerCase(Locale.ROOT))
                        .toList())
                .orElse(List.of());
        if (!names.contains(Known.ID) || !names.contains(Known.TEXT)) {
            throw new InputException(
                    file.getFileName() + ":1: no columns id and text; the first line names the columns,"
                            + " id and text and where known setting, date, sex and age");
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
    public InputItem item(long number, String position, String record) {
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
}
