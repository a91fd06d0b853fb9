package org.hybridcode.nlp.neural.weights;

import java.io.EOFException;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The format of torch.save before 1.6: five pickles, then each storage behind the count of its elements. */
final class TorchLegacy {
    private static final BigInteger MAGIC = new BigInteger("1950a86a20f9469cfc6c", 16);

    private TorchLegacy() {}

    static TorchContent read(ByteBuffer head, FileChannel channel) throws IOException {
        if (!MAGIC.equals(Unpickler.read(head))) {
            throw new UnpicklingException("is no file of torch.save");
        }
        Unpickler.read(head); // the version of the protocol
        Unpickler.read(head); // the machine it was written on
        Object root = Unpickler.read(head);
        if (!(Unpickler.read(head) instanceof List<?> keys)) {
            throw new UnpicklingException("has no list of storages");
        }
        return new TorchContent(root, positions(keys, types(root), head.position(), channel));
    }

    private static Map<String, Long> positions(
            List<?> keys, Map<String, ElementType> types, long begin, FileChannel channel) throws IOException {
        Map<String, Long> positions = new HashMap<>();
        long position = begin;
        for (Object key : keys) {
            ElementType type = types.get(key.toString());
            if (type == null) {
                throw new UnpicklingException("no tensor uses the storage " + key);
            }
            long elements = count(channel, position);
            position += Long.BYTES;
            positions.put(key.toString(), position);
            position = Math.addExact(position, Math.multiplyExact(elements, type.bytes()));
        }
        return positions;
    }

    private static long count(FileChannel channel, long position) throws IOException {
        ByteBuffer count = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        if (channel.read(count, position) < Long.BYTES) {
            throw new EOFException("truncated before a storage");
        }
        if (count.getLong(0) < 0) {
            throw new UnpicklingException("a storage of " + count.getLong(0) + " elements");
        }
        return count.getLong(0);
    }

    private static Map<String, ElementType> types(Object root) {
        Map<String, ElementType> types = new HashMap<>();
        for (Object value : TorchFile.stateOf(root).values()) {
            if (value instanceof Pickled.Tensor tensor) {
                types.put(tensor.storage().key(), tensor.storage().type());
            }
        }
        return types;
    }
}
