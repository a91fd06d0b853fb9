package org.hybridcode.engine.batch.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.schema.MessageType;
import org.hybridcode.engine.evaluation.gold.GoldSettings;

/** Parquet files of notes, wherever they lie, cut into slices that are read on their own. */
public final class ParquetNotes {
    /** How the names of such files end. */
    public static final String END = ".parquet";

    private ParquetNotes() {}

    /** Whether a name of a folder is that of a file of notes; what other programs leave beside is none. */
    public static boolean isNotes(String name) {
        return name.endsWith(END) && !name.startsWith("_") && !name.startsWith(".");
    }

    /** The files of notes of a folder, in the order of their names. */
    static List<Path> in(Path folder) {
        return FolderSource.names(folder, ParquetNotes::isNotes).stream()
                .map(folder::resolve)
                .toList();
    }

    /**
     * The slices of a file in order, at least one, numbered as if it were the whole input.
     *
     * @param file the file
     * @param place where it is, as whoever opens a slice calls it
     * @param name its name, as messages tell it
     * @param most how many rows a slice has at most
     * @throws InputException when it is no Parquet file of notes
     */
    public static List<RowSlice> slices(InputFile file, String place, String name, long most) {
        List<RowSlice> slices = new ArrayList<>();
        long row = 0;
        int number = 0;
        for (BlockMetaData group : groups(file, name)) {
            number++;
            long middle = group.getStartingPos() + group.getCompressedSize() / 2;
            for (long skipped = 0; skipped < group.getRowCount(); skipped += most) {
                long rows = Math.min(most, group.getRowCount() - skipped);
                slices.add(new RowSlice(place, name, number, middle, skipped, rows, row + skipped, row + skipped));
            }
            row += group.getRowCount();
        }
        if (slices.isEmpty()) {
            slices.add(new RowSlice(place, name, 1, 0, 0, 0, 0, 0));
        }
        return slices;
    }

    private static List<BlockMetaData> groups(InputFile file, String name) {
        try (ParquetFileReader footer = ParquetFileReader.open(file)) {
            MessageType schema = footer.getFileMetaData().getSchema();
            if (!schema.containsField(Known.ID) || !schema.containsField(Known.TEXT)) {
                throw new InputException(name + ": no columns id and text; it needs both, as strings");
            }
            return List.copyOf(footer.getRowGroups());
        } catch (InputException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new InputException(name + " is no Parquet file, or its footer is damaged; copy it again", e);
        }
    }

    /**
     * The records of a slice.
     *
     * @param damageEnds whether rows that cannot be read end the reading with an {@link InputException}, so that whoever
     *     reads can try again; else they come out as unreadable
     */
    public static NoteSource open(
            InputFile file, RowSlice slice, GoldSettings settings, int longest, boolean damageEnds) {
        return new SliceSource(file, slice, settings, longest, damageEnds);
    }
}
