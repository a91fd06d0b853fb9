package org.hybridcode.nlp.neural.weights;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The weights in a Hugging Face folder, by tensor name. Immutable and safe to share; holds no file open. */
public final class Weights {
    private final Path folder;
    private final List<Path> files;
    private final SortedMap<String, WeightTensor> tensors;

    private Weights(Path folder, List<Path> files, SortedMap<String, WeightTensor> tensors) {
        this.folder = folder;
        this.files = List.copyOf(files);
        this.tensors = Collections.unmodifiableSortedMap(tensors);
    }

    /**
     * Reads the headers of the weight files. The first of these that is there counts:
     * {@code model.safetensors.index.json}, {@code model.safetensors}, {@code pytorch_model.bin.index.json},
     * {@code pytorch_model.bin}.
     *
     * @throws WeightsException when none is there, a shard is missing or a file is broken
     */
    public static Weights open(Path folder) {
        for (WeightFormat format : WeightFormat.values()) {
            Path index = folder.resolve(format.fileName() + ".index.json");
            if (Files.exists(index)) {
                return sharded(folder, index, format);
            }
            Path single = folder.resolve(format.fileName());
            if (Files.exists(single)) {
                return new Weights(folder, List.of(single), format.read(single));
            }
        }
        throw new WeightsException(
                folder, "holds no weights: expected model.safetensors or pytorch_model.bin, or the index of shards");
    }

    private static Weights sharded(Path folder, Path index, WeightFormat format) {
        SortedMap<String, String> shardOf = ShardIndex.read(index);
        SortedMap<String, SortedMap<String, WeightTensor>> shards = new TreeMap<>();
        SortedMap<String, WeightTensor> all = new TreeMap<>();
        shardOf.forEach((tensor, shard) -> {
            Path file = folder.resolve(shard);
            if (!Files.exists(file)) {
                throw new WeightsException(file, tensor, "the shard is missing; " + index.getFileName() + " names it");
            }
            WeightTensor found =
                    shards.computeIfAbsent(shard, name -> format.read(file)).get(tensor);
            if (found == null) {
                throw new WeightsException(file, tensor, "is not in the shard that the index names");
            }
            all.put(tensor, found);
        });
        return new Weights(folder, shards.keySet().stream().map(folder::resolve).toList(), all);
    }

    /** The folder they came from. */
    public Path folder() {
        return folder;
    }

    /** The files that hold weights, in order of name. */
    public List<Path> files() {
        return files;
    }

    /** All tensors in order of name. */
    public SortedMap<String, WeightTensor> tensors() {
        return tensors;
    }

    /** The tensor of this name, if there is one. */
    public Optional<WeightTensor> find(String name) {
        return Optional.ofNullable(tensors.get(name));
    }

    /**
     * The floating-point tensor of this name and shape.
     *
     * @throws WeightsException when it is missing, of another shape or not floating point; names file and tensor
     */
    public WeightTensor require(String name, List<Long> shape) {
        WeightTensor tensor = find(name).orElseThrow(() -> new WeightsException(folder, name, "is missing"));
        if (!tensor.shape().equals(shape)) {
            throw new WeightsException(
                    tensor.file(), name, "has the shape " + tensor.shape() + "; config.json asks for " + shape);
        }
        if (!tensor.type().floating()) {
            throw new WeightsException(
                    tensor.file(), name, "is " + tensor.type() + "; supported are F32, F16 and BF16");
        }
        return tensor;
    }
}
