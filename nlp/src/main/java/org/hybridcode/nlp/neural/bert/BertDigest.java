package org.hybridcode.nlp.neural.bert;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hybridcode.nlp.neural.weights.FileDigest;
import org.hybridcode.nlp.neural.weights.Weights;

/** The SHA-256 of the files of a model together with its settings. */
final class BertDigest {
    private BertDigest() {}

    static String of(Path folder, String settings) {
        List<Path> files = new ArrayList<>(Weights.open(folder).files());
        Stream.of("config.json", "tokenizer.json", "vocab.txt", "tokenizer_config.json", "labels.txt")
                .map(folder::resolve)
                .filter(Files::exists)
                .forEach(files::add);
        return FileDigest.of(FileDigest.list(files) + settings);
    }
}
