package org.hybridcode.nlp.neural.mistral;

import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.jni.IValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hybridcode.nlp.neural.decode.LanguageModel;
import org.hybridcode.nlp.neural.torch.ModelUnavailableException;
import org.hybridcode.nlp.neural.torch.TensorLoader;
import org.hybridcode.nlp.neural.torch.Torch;
import org.hybridcode.nlp.neural.torch.TorchDevice;
import org.hybridcode.nlp.neural.torch.TorchProgram;
import org.hybridcode.nlp.neural.weights.ElementType;
import org.hybridcode.nlp.neural.weights.WeightTensor;
import org.hybridcode.nlp.neural.weights.Weights;

/**
 * A model with its memory of what it has read. Every step runs on all lanes, idle ones included, so that what comes out for
 * one text does not depend on how many others go with it. Serves one thread at a time.
 */
public final class MistralModel implements LanguageModel, AutoCloseable {
    private final MistralConfig config;
    private final int context;
    private final int[] filled;
    private final PtNDManager memory;
    private final TorchProgram program;
    private final List<IValue> fixed;

    private MistralModel(MistralConfig config, List<WeightTensor> tensors, MistralSettings settings) {
        this.config = config;
        this.context = Math.min(settings.context(), config.positions());
        this.filled = new int[settings.lanes()];
        this.memory = Torch.open(settings.device(), settings.threads());
        this.program = TorchProgram.load(memory, MistralModel.class, "forward.ts");
        this.fixed = fixed(weights(tensors, settings));
    }

    /**
     * Opens the model in a folder.
     *
     * @throws org.hybridcode.nlp.neural.weights.WeightsException when a file is missing, broken or of another architecture
     * @throws org.hybridcode.nlp.neural.torch.ModelUnavailableException when there is no native library, no such device or
     *     too little memory
     */
    public static MistralModel open(Path folder, MistralSettings settings) {
        return open(folder, settings, Torch::freeMemory);
    }

    static MistralModel open(Path folder, MistralSettings settings, ToLongFunction<TorchDevice> freeMemory) {
        MistralConfig config = ConfigFile.read(folder);
        List<WeightTensor> tensors = MistralTensors.of(Weights.open(folder), config);
        checkThreads(tensors.get(0), settings);
        MemoryNeed.of(tensors, config, settings).check(freeMemory.applyAsLong(settings.device()), settings);
        return new MistralModel(config, tensors, settings);
    }

    /** PyTorch 2.7.1 was seen to end the process with 16-bit weights, eight lanes and two threads. */
    private static void checkThreads(WeightTensor tensor, MistralSettings settings) {
        boolean narrow = settings.precision().of(tensor.type()) != ElementType.F32;
        if (settings.device() == TorchDevice.CPU && narrow && settings.lanes() > 1 && settings.threads() > 1) {
            throw new ModelUnavailableException(
                    "on the CPU 16-bit weights run with one lane or with one thread, not with " + settings.lanes()
                            + " lanes and " + settings.threads() + " threads; or compute in F32");
        }
    }

    private PtNDArray[] weights(List<WeightTensor> tensors, MistralSettings settings) {
        TensorLoader loader = new TensorLoader(memory);
        return tensors.stream()
                .map(tensor -> loader.load(tensor, settings.precision()))
                .toArray(PtNDArray[]::new);
    }

    /** What every call is given: weights, keys, values, angles, shape. */
    private List<IValue> fixed(PtNDArray[] weights) {
        Shape angles = new Shape(context, config.headWidth());
        return List.of(
                IValue.listFrom(weights),
                IValue.listFrom(cache(weights[0])),
                IValue.listFrom(cache(weights[0])),
                IValue.from((PtNDArray) memory.create(Rotary.cosines(config, context), angles)),
                IValue.from((PtNDArray) memory.create(Rotary.sines(config, context), angles)),
                IValue.from((long) config.heads()),
                IValue.from((long) config.keyHeads()),
                IValue.from((long) config.headWidth()),
                IValue.from((long) config.window()),
                IValue.from(config.epsilon()));
    }

    private PtNDArray[] cache(PtNDArray like) {
        return IntStream.range(0, config.layers())
                .mapToObj(layer -> program.callOnce(
                        memory,
                        "cache",
                        IValue.from(like),
                        IValue.from((long) filled.length),
                        IValue.from((long) config.keyHeads()),
                        IValue.from((long) context),
                        IValue.from((long) config.headWidth())))
                .toArray(PtNDArray[]::new);
    }

    @Override
    public int vocabulary() {
        return config.vocabulary();
    }

    @Override
    public int lanes() {
        return filled.length;
    }

    @Override
    public int context() {
        return context;
    }

    MistralConfig config() {
        return config;
    }

    @Override
    public float[] read(int lane, int[] tokens) {
        filled[lane] = 0;
        return append(lane, tokens, false);
    }

    /** Reads on in a lane; gives the logits after the last token, or after each of them one behind the other. */
    float[] append(int lane, int[] tokens, boolean all) {
        if (tokens.length == 0 || filled[lane] + tokens.length > context) {
            throw new IllegalArgumentException(
                    tokens.length + " tokens behind " + filled[lane] + " in a context of " + context);
        }
        try (PtNDManager step = (PtNDManager) memory.newSubManager()) {
            List<IValue> own = List.of(
                    ids(step, tokens), IValue.from((long) filled[lane]), IValue.from((long) lane), IValue.from(all));
            float[] logits = run(step, "read", own);
            filled[lane] += tokens.length;
            return logits;
        }
    }

    @Override
    public List<float[]> go(List<Next> next) {
        int[] tokens = new int[filled.length];
        // An idle lane reads behind what it holds, so that it loses nothing; a full one is at its end anyway.
        int[] positions =
                Arrays.stream(filled).map(end -> Math.min(end, context - 1)).toArray();
        for (Next one : next) {
            if (filled[one.lane()] >= context) {
                throw new IllegalArgumentException("lane " + one.lane() + " is full: " + context + " tokens");
            }
            tokens[one.lane()] = one.token();
        }
        float[] logits = go(tokens, positions);
        List<float[]> rows = new ArrayList<>();
        for (Next one : next) {
            filled[one.lane()]++;
            rows.add(Arrays.copyOfRange(
                    logits, one.lane() * config.vocabulary(), (one.lane() + 1) * config.vocabulary()));
        }
        return rows;
    }

    private float[] go(int[] tokens, int[] positions) {
        try (PtNDManager step = (PtNDManager) memory.newSubManager()) {
            return run(
                    step,
                    "go",
                    List.of(
                            ids(step, tokens),
                            ids(step, positions),
                            IValue.listFrom(
                                    Arrays.stream(positions).asLongStream().toArray())));
        }
    }

    private static IValue ids(PtNDManager step, int[] values) {
        return IValue.from(
                (PtNDArray) step.create(Arrays.stream(values).asLongStream().toArray()));
    }

    private float[] run(PtNDManager step, String method, List<IValue> own) {
        try {
            IValue[] arguments = Stream.concat(own.stream(), fixed.stream()).toArray(IValue[]::new);
            return program.call(step, method, arguments).toFloatArray();
        } finally {
            own.forEach(IValue::close);
        }
    }

    @Override
    public void close() {
        fixed.forEach(IValue::close);
        memory.close();
    }
}
