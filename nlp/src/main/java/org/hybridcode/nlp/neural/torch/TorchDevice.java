package org.hybridcode.nlp.neural.torch;

/** Where a model runs. */
public enum TorchDevice {
    CPU,
    /** The first CUDA device. */
    GPU
}
