package org.hybridcode.engine.batch.input;

import java.io.Serializable;
import java.util.Objects;

/**
 * Some rows of one row group of a Parquet file, which can be read on their own.
 *
 * @param file where the file is, as the one who opens it calls it
 * @param name its name, as messages tell it
 * @param group the number of the row group in the file, from 1
 * @param place a byte of the file within the row group
 * @param skipped how many rows of the row group stand before them
 * @param rows how many they are
 * @param row the number in the file of the row before the first
 * @param number the number in the input of the record before the first
 */
public record RowSlice(String file, String name, int group, long place, long skipped, long rows, long row, long number)
        implements Serializable {

    /** Refuses missing parts. */
    public RowSlice {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(name, "name");
    }

    /** The same rows, of an input in which so many more records stand before them. */
    public RowSlice behind(long records) {
        return new RowSlice(file, name, group, place, skipped, rows, row, number + records);
    }
}
