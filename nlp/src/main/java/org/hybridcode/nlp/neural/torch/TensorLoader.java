package org.hybridcode.nlp.neural.torch;

import ai.djl.Device;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.jni.IValue;
import java.util.Locale;
import org.hybridcode.nlp.neural.weights.ElementType;
import org.hybridcode.nlp.neural.weights.WeightTensor;

/**
 * Brings weights from disk to a device. On the CPU, in the type they are stored in, they stay where they are: the tensor is
 * a view of the mapped file.
 */
public final class TensorLoader {
    // DJL ends the process when it is asked for bf16, so bf16 comes in as f16 and is then looked at as bf16.
    private static final String METHODS = """
            def as_bf16(self, x: Tensor) -> Tensor:
              e = torch.empty([0], dtype=15, layout=None, device=ops.prim.device(x))
              return torch.set_(e, x)
            def to_f32(self, x: Tensor) -> Tensor:
              return torch.to(x, 6)
            def to_f16(self, x: Tensor) -> Tensor:
              return torch.to(x, 5)
            def to_bf16(self, x: Tensor) -> Tensor:
              return torch.to(x, 15)
            """;

    private final PtNDManager memory;
    private final TorchProgram program;

    /** A loader into a memory scope; tensors live as long as that. */
    public TensorLoader(PtNDManager memory) {
        this.memory = memory;
        this.program = TorchProgram.of(memory, METHODS);
    }

    /** The tensor on the scope's device, in the type that the precision asks for. */
    public PtNDArray load(WeightTensor tensor, Precision precision) {
        ElementType wanted = precision.of(tensor.type());
        if (wanted == tensor.type()) {
            return view(memory, tensor);
        }
        try (PtNDManager passing = (PtNDManager) memory.newSubManager()) {
            PtNDArray stored = view(passing, tensor);
            return program.callOnce(memory, "to_" + wanted.name().toLowerCase(Locale.ROOT), IValue.from(stored));
        }
    }

    private PtNDArray view(PtNDManager scope, WeightTensor tensor) {
        Shape shape = new Shape(tensor.shape());
        return switch (tensor.type()) {
            case F32 -> mapped(scope, tensor, shape, DataType.FLOAT32);
            case F16 -> mapped(scope, tensor, shape, DataType.FLOAT16);
            case BF16 ->
                program.callOnce(scope, "as_bf16", IValue.from(mapped(scope, tensor, shape, DataType.FLOAT16)));
            default -> throw new IllegalArgumentException("weights are F32, F16 or BF16, not " + tensor.type());
        };
    }

    /** The array keeps the mapping alive, and the scope keeps the array alive. */
    private static PtNDArray mapped(PtNDManager scope, WeightTensor tensor, Shape shape, DataType type) {
        if (scope.getDevice().equals(Device.cpu())) {
            return scope.create(tensor.map(), shape, type);
        }
        try (PtNDManager cpu = scope.newSubManager(Device.cpu())) {
            PtNDArray moved = cpu.create(tensor.map(), shape, type).toDevice(scope.getDevice(), true);
            moved.attach(scope);
            return moved;
        }
    }
}
