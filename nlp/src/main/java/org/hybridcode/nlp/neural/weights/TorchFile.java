package org.hybridcode.nlp.neural.weights;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One file that torch.save wrote: the zip format, or the older one of pickles in a row. */
final class TorchFile {
    private static final int LONGEST_PICKLE = 64 << 20;

    private TorchFile() {}

    static SortedMap<String, WeightTensor> read(Path file) {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer head = channel.map(FileChannel.MapMode.READ_ONLY, 0, Math.min(channel.size(), LONGEST_PICKLE));
            boolean zip = head.remaining() > 2 && head.get(0) == 'P' && head.get(1) == 'K';
            TorchContent content = zip ? TorchZip.read(file, LONGEST_PICKLE) : TorchLegacy.read(head, channel);
            return tensors(file, channel.size(), content);
        } catch (UnpicklingException e) {
            throw new WeightsException(file, e.getMessage(), e);
        } catch (ArithmeticException e) {
            throw new WeightsException(file, "holds a size that is too large", e);
        } catch (IOException e) {
            throw new WeightsException(file, "is no file of torch.save or cannot be read", e);
        }
    }

    private static SortedMap<String, WeightTensor> tensors(Path file, long size, TorchContent content) {
        SortedMap<String, WeightTensor> tensors = new TreeMap<>();
        stateOf(content.root()).forEach((name, value) -> {
            if (value instanceof Pickled.Tensor tensor) {
                tensors.put(name.toString(), placed(file, name.toString(), tensor, content, size));
            }
        });
        return tensors;
    }

    /** The map from names to tensors, which some programs put under {@code state_dict}. */
    static Map<?, ?> stateOf(Object root) {
        if (root instanceof Map<?, ?> map) {
            return map.get("state_dict") instanceof Map<?, ?> inner ? inner : map;
        }
        throw new UnpicklingException("holds no map from names to tensors");
    }

    private static WeightTensor placed(Path file, String name, Pickled.Tensor tensor, TorchContent content, long size) {
        Pickled.Storage storage = tensor.storage();
        Long begin = content.positions().get(storage.key());
        if (begin == null) {
            throw new WeightsException(file, name, "its storage " + storage.key() + " is missing");
        }
        if (!contiguous(tensor)) {
            throw new WeightsException(file, name, "is not stored row by row: strides " + tensor.strides());
        }
        int width = storage.type().bytes();
        WeightTensor placed = new WeightTensor(
                name,
                file,
                storage.type(),
                tensor.shape(),
                Math.addExact(begin, Math.multiplyExact(tensor.offset(), width)));
        boolean inside = tensor.offset() >= 0
                && tensor.offset() + placed.bytes() / width <= storage.elements()
                && placed.position() + placed.bytes() <= size;
        if (!inside) {
            throw new WeightsException(file, name, "reaches beyond its storage or the end of the file: truncated");
        }
        return placed;
    }

    private static boolean contiguous(Pickled.Tensor tensor) {
        if (tensor.strides().size() != tensor.shape().size()) {
            return false;
        }
        long stride = 1;
        for (int i = tensor.shape().size() - 1; i >= 0; i--) {
            if (tensor.shape().get(i) != 1 && tensor.strides().get(i) != stride) {
                return false;
            }
            stride *= tensor.shape().get(i);
        }
        return true;
    }
}
