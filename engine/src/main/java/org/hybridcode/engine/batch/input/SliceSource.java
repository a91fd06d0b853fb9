package org.hybridcode.engine.batch.input;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.jerolba.carpet.CarpetParquetReader;
import java.io.IOException;
import java.util.Optional;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.io.InputFile;
import org.hybridcode.engine.evaluation.gold.GoldSettings;

/** The rows of a slice; what is damaged costs the rows that can no longer be read of it. */
final class SliceSource implements NoteSource {
    private final InputFile file;
    private final RowSlice slice;
    private final GoldSettings settings;
    private final int longest;
    private final boolean damageEnds;
    private Optional<ParquetReader<Row>> open = Optional.empty();
    private long done;

    /** A row; a column that is not there is null, which does not leave this class. */
    record Row(String id, String text, String setting, String date, String sex, Integer age) {}

    SliceSource(InputFile file, RowSlice slice, GoldSettings settings, int longest, boolean damageEnds) {
        this.file = file;
        this.slice = slice;
        this.settings = settings;
        this.longest = longest;
        this.damageEnds = damageEnds;
    }

    @Override
    public Optional<InputItem> next() {
        if (done == slice.rows()) {
            return Optional.empty();
        }
        try {
            Row row = row();
            done++;
            return Optional.of(item(row));
        } catch (IOException | RuntimeException | Error e) {
            if (e instanceof VirtualMachineError fatal) {
                throw fatal;
            }
            return Optional.of(damaged(e));
        }
    }

    private Row row() throws IOException {
        if (open.isEmpty()) {
            open = Optional.of(reader());
            for (long skipped = 0; skipped < slice.skipped(); skipped++) {
                following();
            }
        }
        return following();
    }

    private Row following() throws IOException {
        Row row = open.orElseThrow().read();
        if (row == null) {
            throw new IOException("fewer rows than the footer says");
        }
        return row;
    }

    private ParquetReader<Row> reader() throws IOException {
        return CarpetParquetReader.builder(file, Row.class)
                .failOnMissingColumn(false)
                .usePageChecksumVerification()
                .withFileRange(slice.place(), slice.place() + 1)
                .build();
    }

    private InputItem damaged(Throwable fault) {
        long first = slice.row() + done + 1;
        String position = slice.name() + " rows " + first + " to " + (slice.row() + slice.rows());
        String reason =
                "row group " + slice.group() + " is damaged, or a column is of another type; copy the file again";
        if (damageEnds) {
            throw new InputException(position + ": " + reason, fault);
        }
        long number = slice.number() + done + 1;
        done = slice.rows();
        return new InputItem.Unreadable(number, position, reason);
    }

    private InputItem item(Row row) {
        long number = slice.number() + done;
        String position = slice.name() + " row " + (slice.row() + done);
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

    @Override
    public long read() {
        return done;
    }

    @Override
    public long size() {
        return slice.rows();
    }

    @Override
    public void close() {
        try {
            if (open.isPresent()) {
                open.get().close();
            }
            open = Optional.empty();
        } catch (IOException e) {
            throw new InputException("cannot close " + slice.name(), e);
        }
    }
}
