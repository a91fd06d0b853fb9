package org.hybridcode.engine.batch.input;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.jerolba.carpet.CarpetParquetReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.io.LocalInputFile;
import org.hybridcode.engine.evaluation.gold.GoldSettings;

/** Parquet, one row group after the other; a damaged one costs the rows that can no longer be read of it. */
final class ParquetSource implements NoteSource {
    private final Path file;
    private final String name;
    private final GoldSettings settings;
    private final int longest;
    private final List<BlockMetaData> groups;
    private final long size;
    private Optional<ParquetReader<Row>> open = Optional.empty();
    private int group = -1;
    private long leftInGroup;
    private long number;

    /** A row; a column that is not there is null, which does not leave this class. */
    record Row(String id, String text, String setting, String date, String sex, Integer age) {}

    ParquetSource(Path file, GoldSettings settings, int longest) {
        this.file = file;
        this.name = String.valueOf(file.getFileName());
        this.settings = settings;
        this.longest = longest;
        try (ParquetFileReader footer = ParquetFileReader.open(new LocalInputFile(file))) {
            this.groups = List.copyOf(footer.getRowGroups());
            var schema = footer.getFileMetaData().getSchema();
            if (!schema.containsField(Known.ID) || !schema.containsField(Known.TEXT)) {
                throw new InputException(name + ": no columns id and text; it needs both, as strings");
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof InputException known) {
                throw known;
            }
            throw new InputException(name + " is no Parquet file, or its footer is damaged; copy it again", e);
        }
        this.size = groups.stream().mapToLong(BlockMetaData::getRowCount).sum();
    }

    @Override
    public Optional<InputItem> next() {
        while (leftInGroup == 0) {
            if (group + 1 == groups.size()) {
                return Optional.empty();
            }
            group++;
            leftInGroup = groups.get(group).getRowCount();
            shut();
        }
        try {
            if (open.isEmpty()) {
                open = Optional.of(reader(groups.get(group)));
            }
            Row row = open.get().read();
            if (row == null) {
                throw new IOException("fewer rows than the footer says");
            }
            leftInGroup--;
            number++;
            return Optional.of(item(row));
        } catch (IOException | RuntimeException | Error e) {
            if (e instanceof VirtualMachineError fatal) {
                throw fatal;
            }
            return Optional.of(damaged());
        }
    }

    private ParquetReader<Row> reader(BlockMetaData block) throws IOException {
        long middle = block.getStartingPos() + block.getCompressedSize() / 2;
        return CarpetParquetReader.builder(new LocalInputFile(file), Row.class)
                .failOnMissingColumn(false)
                .usePageChecksumVerification()
                .withFileRange(middle, middle + 1)
                .build();
    }

    private InputItem damaged() {
        long first = number + 1;
        long last = number + leftInGroup;
        number = last;
        leftInGroup = 0;
        return new InputItem.Unreadable(
                first,
                name + " rows " + first + " to " + last,
                "row group " + (group + 1) + " is damaged, or a column is of another type; copy the file again");
    }

    private InputItem item(Row row) {
        String position = name + " row " + number;
        if (row.text() != null && row.text().length() > longest) {
            return Known.tooLong(number, position, longest);
        }
        ObjectNode fields = Known.row();
        put(fields, Known.ID, row.id());
        put(fields, Known.TEXT, row.text());
        put(fields, "setting", row.setting());
        put(fields, "date", row.date());
        put(fields, "sex", row.sex());
        if (row.age() != null) {
            fields.put(Known.AGE, row.age());
        }
        return Known.note(number, position, fields, settings);
    }

    private static void put(ObjectNode fields, String name, String value) {
        if (value != null) {
            Known.put(fields, name, value);
        }
    }

    private void shut() {
        try {
            if (open.isPresent()) {
                open.get().close();
            }
            open = Optional.empty();
        } catch (IOException e) {
            throw new InputException("cannot close " + name, e);
        }
    }

    @Override
    public long read() {
        return number;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void close() {
        shut();
    }
}
