package org.hybridcode.nlp.neural.bert;

import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.jni.IValue;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hybridcode.nlp.neural.torch.ModelUnavailableException;
import org.hybridcode.nlp.neural.torch.TensorLoader;
import org.hybridcode.nlp.neural.torch.Torch;
import org.hybridcode.nlp.neural.torch.TorchProgram;
import org.hybridcode.nlp.neural.weights.WeightTensor;

/** The forward pass. Serves one thread at a time. */
final class BertModel implements AutoCloseable {
    private static final int MEGA = 1_000_000;
    /** Weights once, and as much again for what is computed. */
    private static final int ROOM = 2;

    private final PtNDManager memory;
    private final TorchProgram program;
    private final List<IValue> fixed;
    private final List<IValue> head;

    /**
     * Loads the weights.
     *
     * @param head the tensors of a classifier; none for an encoder
     * @throws ModelUnavailableException when there is no native library, no such device or too little memory
     */
    BertModel(BertConfig config, List<WeightTensor> encoder, List<WeightTensor> head, BertSettings settings) {
        long need = ROOM
                * Stream.concat(encoder.stream(), head.stream())
                        .mapToLong(WeightTensor::bytes)
                        .sum();
        long free = Torch.freeMemory(settings.device());
        if (need > free) {
            throw new ModelUnavailableException("too little memory for the model: it needs " + need / MEGA + " MB and "
                    + free / MEGA + " MB are free on the " + settings.device());
        }
        this.memory = Torch.open(settings.device(), settings.threads());
        this.program = TorchProgram.load(memory, BertModel.class, "forward.ts");
        this.fixed = List.of(
                IValue.listFrom(loaded(encoder, settings)),
                IValue.from((long) config.heads()),
                IValue.from(config.epsilon()));
        this.head = head.isEmpty() ? List.of() : List.of(IValue.listFrom(loaded(head, settings)));
    }

    private PtNDArray[] loaded(List<WeightTensor> tensors, BertSettings settings) {
        TensorLoader loader = new TensorLoader(memory);
        return tensors.stream()
                .map(tensor -> loader.load(tensor, settings.precision()))
                .toArray(PtNDArray[]::new);
    }

    /** The place of each text: its first token's, or the mean of its tokens'. One row behind the other. */
    float[] places(List<long[]> texts, Pooling pooling) {
        return run(pooling == Pooling.CLS ? "first" : "mean", texts, List.of());
    }

    /** The probability of each label for each text, one row behind the other. */
    float[] labels(List<long[]> texts) {
        return run("classes", texts, head);
    }

    private float[] run(String method, List<long[]> texts, List<IValue> further) {
        int longest = texts.stream().mapToInt(text -> text.length).max().orElseThrow();
        long[] ids = new long[texts.size() * longest];
        ByteBuffer seen = ByteBuffer.allocateDirect(ids.length);
        for (int row = 0; row < texts.size(); row++) {
            for (int at = 0; at < longest; at++) {
                boolean there = at < texts.get(row).length;
                ids[row * longest + at] = there ? texts.get(row)[at] : 0;
                seen.put((byte) (there ? 1 : 0));
            }
        }
        Shape shape = new Shape(texts.size(), longest);
        try (PtNDManager step = (PtNDManager) memory.newSubManager()) {
            List<IValue> own = List.of(
                    IValue.from((PtNDArray) step.create(ids, shape)),
                    IValue.from(step.create(seen.flip(), shape, DataType.BOOLEAN)));
            List<IValue> all = new ArrayList<>(own);
            all.addAll(fixed);
            all.addAll(further);
            try {
                return program.call(step, method, all.toArray(IValue[]::new)).toFloatArray();
            } finally {
                own.forEach(IValue::close);
            }
        }
    }

    @Override
    public void close() {
        fixed.forEach(IValue::close);
        head.forEach(IValue::close);
        memory.close();
    }
}
