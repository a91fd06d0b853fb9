package org.hybridcode.nlp.neural.torch;

import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.engine.PtSymbolBlock;
import ai.djl.pytorch.jni.IValue;
import ai.djl.pytorch.jni.IValueUtils;
import ai.djl.pytorch.jni.JniUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** Methods in TorchScript, ready to be called. Weights are arguments. Safe to share between threads. */
public final class TorchProgram {
    private final PtSymbolBlock block;

    private TorchProgram(PtSymbolBlock block) {
        this.block = block;
    }

    /**
     * Loads methods; they live as long as the memory scope.
     *
     * @param methods the text of the methods in the dialect that TorchScript files are written in
     * @throws ai.djl.engine.EngineException when the text is wrong; names the line
     */
    public static TorchProgram of(PtNDManager memory, String methods) {
        try {
            PtSymbolBlock block =
                    JniUtils.loadModule(memory, new ByteArrayInputStream(Archive.of(methods)), false, false);
            JniUtils.enableInferenceMode(block);
            return new TorchProgram(block);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loads the methods in a file that lies beside a class. */
    public static TorchProgram load(PtNDManager memory, Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return of(memory, new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Calls a method that gives a tensor.
     *
     * @param into the memory scope that the result belongs to
     * @param arguments stay open
     */
    public PtNDArray call(PtNDManager into, String method, IValue... arguments) {
        // Otherwise a thread's second call would be compiled anew, and could round differently.
        JniUtils.setGraphExecutorOptimize(false);
        try (IValue result = IValueUtils.runMethod(block, method, arguments)) {
            return result.toTensor(into);
        }
    }

    /** As {@link #call}, and closes the arguments. */
    public PtNDArray callOnce(PtNDManager into, String method, IValue... arguments) {
        try {
            return call(into, method, arguments);
        } finally {
            Arrays.stream(arguments).forEach(IValue::close);
        }
    }
}
