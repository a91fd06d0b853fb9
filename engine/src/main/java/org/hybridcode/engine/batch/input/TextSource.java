package org.hybridcode.engine.batch.input;

import java.nio.file.Path;
import java.util.Optional;

/** Records of a text file; an empty line is no record. */
final class TextSource implements NoteSource {
    private final String name;
    private final long size;
    private final int longest;
    private final Records records;
    private final TextForm form;
    private long number;

    /** The records that are left of a file. */
    TextSource(Path file, int longest, Records records, TextForm form) {
        this.name = String.valueOf(file.getFileName());
        this.size = file.toFile().length();
        this.longest = longest;
        this.records = records;
        this.form = form;
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
        return cut.text()
                .map(record -> form.item(number, position, record))
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
