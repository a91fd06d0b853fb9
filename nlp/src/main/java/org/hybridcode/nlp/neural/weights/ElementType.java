package org.hybridcode.nlp.neural.weights;

import java.util.Arrays;
import java.util.Optional;

/** What a tensor's elements are. The names are those of the safetensors format. */
public enum ElementType {
    F32(4, "FloatStorage"),
    F16(2, "HalfStorage"),
    BF16(2, "BFloat16Storage"),
    F64(8, "DoubleStorage"),
    I64(8, "LongStorage"),
    I32(4, "IntStorage"),
    I16(2, "ShortStorage"),
    I8(1, "CharStorage"),
    U8(1, "ByteStorage"),
    BOOL(1, "BoolStorage");

    private final int bytes;
    private final String torchStorage;

    ElementType(int bytes, String torchStorage) {
        this.bytes = bytes;
        this.torchStorage = torchStorage;
    }

    /** The size of one element. */
    public int bytes() {
        return bytes;
    }

    /** Whether weights of a model may have this type: 32 and 16 bit floating point. */
    public boolean floating() {
        return this == F32 || this == F16 || this == BF16;
    }

    static Optional<ElementType> named(String safetensorsName) {
        return Arrays.stream(values())
                .filter(type -> type.name().equals(safetensorsName))
                .findFirst();
    }

    static Optional<ElementType> ofTorchStorage(String name) {
        return Arrays.stream(values())
                .filter(type -> type.torchStorage.equals(name))
                .findFirst();
    }
}
