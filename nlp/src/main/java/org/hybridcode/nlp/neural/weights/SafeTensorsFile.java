package org.hybridcode.nlp.neural.weights;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One file in the safetensors format: eight bytes with the length of the header, the header as JSON, the tensors one after
 * another. As the format demands, they cover the rest of the file without a hole and without an overlap.
 */
final class SafeTensorsFile {
    private static final int LENGTH_BYTES = 8;
    private static final long LONGEST_HEADER = 100_000_000;

    private final Path file;
    private final long size;
    private final long data;

    private SafeTensorsFile(Path file, long size, long data) {
        this.file = file;
        this.size = size;
        this.data = data;
    }

    static SortedMap<String, WeightTensor> read(Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            if (size < LENGTH_BYTES) {
                throw new WeightsException(file, "truncated header: the file has " + size + " bytes");
            }
            long length = bytes(channel, 0, LENGTH_BYTES).getLong(0);
            if (length < 2 || length > LONGEST_HEADER || LENGTH_BYTES + length > size) {
                throw new WeightsException(
                        file, "truncated header: it claims " + length + " bytes in a file of " + size);
            }
            byte[] header = bytes(channel, LENGTH_BYTES, (int) length).array();
            return new SafeTensorsFile(file, size, LENGTH_BYTES + length).tensors(JsonFile.object(file, header));
        } catch (IOException e) {
            throw new WeightsException(file, "cannot be read", e);
        }
    }

    private static ByteBuffer bytes(FileChannel channel, long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && channel.read(buffer, position + buffer.position()) >= 0) {
            // a read may give less than was asked for
        }
        return buffer;
    }

    private SortedMap<String, WeightTensor> tensors(JsonNode header) {
        SortedMap<String, WeightTensor> tensors = new TreeMap<>();
        header.properties().forEach(entry -> {
            if (!entry.getKey().equals("__metadata__")) {
                tensors.put(entry.getKey(), tensor(entry.getKey(), entry.getValue()));
            }
        });
        tile(tensors);
        return tensors;
    }

    private WeightTensor tensor(String name, JsonNode described) {
        String type = described.path("dtype").asText();
        List<Long> offsets = longs(name, described.path("data_offsets"), "data_offsets");
        if (offsets.size() != 2) {
            throw new WeightsException(file, name, "has no two data_offsets");
        }
        WeightTensor tensor = new WeightTensor(
                name,
                file,
                ElementType.named(type)
                        .orElseThrow(() -> new WeightsException(file, name, "unknown dtype '" + type + "'")),
                longs(name, described.path("shape"), "shape"),
                Math.addExact(data, Math.min(offsets.get(0), size)));
        if (offsets.get(1) - offsets.get(0) != tensor.bytes()) {
            throw new WeightsException(
                    file,
                    name,
                    "data_offsets " + offsets + " do not fit " + type + " of shape " + tensor.shape() + ", "
                            + tensor.bytes() + " bytes");
        }
        return tensor;
    }

    private List<Long> longs(String name, JsonNode array, String what) {
        List<Long> values = new ArrayList<>();
        for (JsonNode value : array) {
            if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 0) {
                throw new WeightsException(file, name, what + " holds " + value);
            }
            values.add(value.longValue());
        }
        if (!array.isArray()) {
            throw new WeightsException(file, name, "has no " + what);
        }
        return values;
    }

    private void tile(SortedMap<String, WeightTensor> tensors) {
        long end = data;
        for (WeightTensor tensor : tensors.values().stream()
                .sorted(Comparator.comparingLong(WeightTensor::position).thenComparingLong(WeightTensor::bytes))
                .toList()) {
            if (tensor.position() != end) {
                String fault = tensor.position() < end ? "overlaps the tensor before it" : "leaves a hole before it";
                throw new WeightsException(
                        file,
                        tensor.name(),
                        fault + ": its data begin at offset " + (tensor.position() - data) + ", not " + (end - data));
            }
            end += tensor.bytes();
            if (end > size) {
                throw new WeightsException(
                        file, tensor.name(), "ends at byte " + end + " of a file of " + size + ": truncated");
            }
        }
        if (end != size) {
            throw new WeightsException(file, (size - end) + " bytes follow the last tensor");
        }
    }
}
