package org.hybridcode.nlp.neural.bert;

import java.nio.file.Files;
import java.nio.file.Path;
import org.hybridcode.nlp.neural.weights.JsonFile;

/** How a text's place is made of its tokens' places. */
public enum Pooling {
    /** The place of the mark that begins a text, as SapBERT was trained. */
    CLS,
    /** The mean, as most models of sentences were trained. */
    MEAN;

    /**
     * What a folder says in {@code 1_Pooling/config.json}; CLS without a word on it.
     *
     * @throws org.hybridcode.nlp.neural.weights.WeightsException when that file is broken
     */
    public static Pooling of(Path folder) {
        Path file = folder.resolve("1_Pooling").resolve("config.json");
        return Files.exists(file)
                        && JsonFile.object(file)
                                .path("pooling_mode_mean_tokens")
                                .asBoolean()
                ? MEAN
                : CLS;
    }
}
