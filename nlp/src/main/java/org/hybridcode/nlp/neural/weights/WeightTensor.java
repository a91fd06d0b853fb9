package org.hybridcode.nlp.neural.weights;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Where a tensor lies on disk, row by row, little-endian.
 *
 * @param name its name in the file
 * @param file the file that holds it
 * @param type the type of its elements
 * @param shape its dimensions, the outermost first; each 0 or more
 * @param position the offset of its first byte in the file
 */
public record WeightTensor(String name, Path file, ElementType type, List<Long> shape, long position) {

    /** @throws WeightsException when a dimension is negative or the size overflows */
    public WeightTensor {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(type, "type");
        shape = List.copyOf(shape);
        size(name, file, type, shape);
    }

    private static long size(String name, Path file, ElementType type, List<Long> shape) {
        try {
            long size = type.bytes();
            for (long dimension : shape) {
                if (dimension < 0) {
                    throw new WeightsException(file, name, "negative dimension in shape " + shape);
                }
                size = Math.multiplyExact(size, dimension);
            }
            return size;
        } catch (ArithmeticException e) {
            throw new WeightsException(file, name, "shape " + shape + " is too large");
        }
    }

    /** How many bytes it takes. */
    public long bytes() {
        return size(name, file, type, shape);
    }

    /**
     * Its bytes, read from disk as they are touched. The mapping lives as long as the buffer.
     *
     * @throws WeightsException when the file cannot be read or the tensor takes 2 GiB or more
     */
    public ByteBuffer map() {
        if (bytes() > Integer.MAX_VALUE) {
            throw new WeightsException(file, name, "takes " + bytes() + " bytes; the limit is 2 GiB for one tensor");
        }
        try (FileChannel channel = FileChannel.open(file)) {
            if (position + bytes() > channel.size()) {
                throw new WeightsException(file, name, "lies behind the end of the file");
            }
            return channel.map(FileChannel.MapMode.READ_ONLY, position, bytes()).order(ByteOrder.LITTLE_ENDIAN);
        } catch (IOException e) {
            throw new WeightsException(file, "cannot be read", e);
        }
    }
}
