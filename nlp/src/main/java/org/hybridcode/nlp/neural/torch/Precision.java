package org.hybridcode.nlp.neural.torch;

import org.hybridcode.nlp.neural.weights.ElementType;

/** The floating-point type that a model computes with. */
public enum Precision {
    /** As the weights are stored: nothing is copied on the CPU. */
    STORED,
    F32,
    F16,
    BF16;

    /** The type in memory of a tensor that is stored as {@code stored}. */
    public ElementType of(ElementType stored) {
        return this == STORED ? stored : ElementType.valueOf(name());
    }
}
