package org.hybridcode.engine.batch.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.io.LocalInputFile;
import org.hybridcode.engine.evaluation.gold.GoldSettings;

/** Parquet files, one row group after the other; a damaged one costs the rows that can no longer be read of it. */
final class ParquetSource implements NoteSource {
    private final List<RowSlice> groups = new ArrayList<>();
    private final GoldSettings settings;
    private final int longest;
    private final long size;
    private Optional<NoteSource> open = Optional.empty();
    private int next;
    private long before;

    /** The files in their order; the records are numbered through. */
    ParquetSource(List<Path> files, GoldSettings settings, int longest) {
        this.settings = settings;
        this.longest = longest;
        long records = 0;
        for (Path file : files) {
            long first = records;
            String name = String.valueOf(file.getFileName());
            for (RowSlice group :
                    ParquetNotes.slices(new LocalInputFile(file), file.toString(), name, Long.MAX_VALUE)) {
                groups.add(group.behind(first));
                records += group.rows();
            }
        }
        this.size = records;
    }

    @Override
    public Optional<InputItem> next() {
        Optional<InputItem> item = open.flatMap(NoteSource::next);
        while (item.isEmpty() && next < groups.size()) {
            shut();
            RowSlice group = groups.get(next++);
            open = Optional.of(
                    ParquetNotes.open(new LocalInputFile(Path.of(group.file())), group, settings, longest, false));
            item = open.flatMap(NoteSource::next);
        }
        return item;
    }

    private void shut() {
        open.ifPresent(source -> {
            before += source.read();
            source.close();
        });
        open = Optional.empty();
    }

    @Override
    public long read() {
        return before + open.map(NoteSource::read).orElse(0L);
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
