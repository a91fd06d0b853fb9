package org.hybridcode.engine.batch.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hybridcode.engine.evaluation.gold.GoldSettings;

/** The records of an input, one after the other. For one thread. */
public interface NoteSource extends AutoCloseable {

    /**
     * The next record; none at the end.
     *
     * @throws InputException when the input cannot be read any further
     */
    Optional<InputItem> next();

    /** How much of the input has been read, in the unit of {@link #size}. */
    long read();

    /** How much there is to read: bytes, rows or files. */
    long size();

    @Override
    void close();

    /**
     * The note of a line of JSON, or why it is none, in words that tell nothing of it.
     *
     * @param number its number, from 1
     * @param position where it stands
     */
    static InputItem line(long number, String position, String line, GoldSettings settings) {
        return Known.note(number, position, line, settings);
    }

    /**
     * The source of a file or folder, which its name tells: {@code .jsonl} or {@code .json} and {@code .csv}, each also with
     * {@code .gz} behind it, {@code .parquet}, or a folder of {@code .parquet} or of {@code .txt}, in the order of their names.
     *
     * @param longest the most bytes that a record may have; a longer one comes out as unreadable and is not held in memory
     * @throws InputException when there is nothing, or nothing that is known
     */
    static NoteSource open(Path input, GoldSettings settings, int longest) {
        String name =
                String.valueOf(input.getFileName()).toLowerCase(Locale.ROOT).replaceAll("\\.gz$", "");
        if (!Files.exists(input)) {
            throw new InputException("nothing at " + input + "; " + Known.ACCEPTED);
        }
        if (Files.isDirectory(input)) {
            List<Path> parquet = ParquetNotes.in(input);
            return parquet.isEmpty()
                    ? new FolderSource(input, settings, longest)
                    : new ParquetSource(parquet, settings, longest);
        }
        if (name.endsWith(".jsonl") || name.endsWith(".json")) {
            return new TextSource(
                    input,
                    longest,
                    new Records(input, longest, false),
                    (number, position, line) -> line(number, position, line, settings));
        }
        if (name.endsWith(".csv")) {
            return CsvForm.open(input, settings, longest);
        }
        if (name.endsWith(ParquetNotes.END)) {
            return new ParquetSource(List.of(input), settings, longest);
        }
        throw new InputException(input + " is of no kind that is known; " + Known.ACCEPTED);
    }
}
