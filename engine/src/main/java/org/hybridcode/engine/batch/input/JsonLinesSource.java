package org.hybridcode.engine.batch.input;

import java.nio.file.Path;
import java.util.Optional;
import org.hybridcode.engine.evaluation.gold.GoldSettings;

/** JSON lines; an empty line is no record. */
final class JsonLinesSource implements NoteSource {
    private final String name;
    private final long size;
    private final GoldSettings settings;
    private final int longest;
    private final Records records;
    private long number;

    JsonLinesSource(Path file, GoldSettings settings, int longest) {
        this.name = String.valueOf(file.getFileName());
        this.size = file.toFile().length();
        this.settings = settings;
        this.longest = longest;
        this.records = new Records(file, longest, false);
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
        if (cut.tooLong()) {
            return Known.tooLong(number, position, longest);
        }
        return cut.text()
                .map(line -> Known.note(number, position, line, settings))
                .orElseGet(() -> Known.notUtf8(number, position));
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
