package org.hybridcode.nlp.neural.weights;

import java.nio.file.Path;
import java.util.SortedMap;

/** The two formats of weights, the preferred one first. */
enum WeightFormat {
    SAFETENSORS("model.safetensors"),
    TORCH("pytorch_model.bin");

    private final String fileName;

    WeightFormat(String fileName) {
        this.fileName = fileName;
    }

    String fileName() {
        return fileName;
    }

    SortedMap<String, WeightTensor> read(Path file) {
        return this == SAFETENSORS ? SafeTensorsFile.read(file) : TorchFile.read(file);
    }
}
