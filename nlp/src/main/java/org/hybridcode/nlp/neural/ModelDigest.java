package org.hybridcode.nlp.neural;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.hybridcode.nlp.neural.decode.Prompt;
import org.hybridcode.nlp.neural.weights.FileDigest;
import org.hybridcode.nlp.neural.weights.Weights;

/** The SHA-256 of everything that an answer depends on: the files of the model, the settings, the prompt, the codes. */
final class ModelDigest {
    private ModelDigest() {}

    static String of(Path folder, BioMistralSettings settings, Collection<String> codes) {
        return of(files(folder), settings, codes);
    }

    /** What the digests of the files stand for together with the rest. */
    static String of(String files, BioMistralSettings settings, Collection<String> codes) {
        return FileDigest.of(files + settings + "\n"
                + Prompt.version(settings.prompt()).text() + "\n" + String.join(" ", new TreeSet<>(codes)));
    }

    /** The files of a model, each with its SHA-256, one to a line. */
    static String files(Path folder) {
        List<Path> files = new ArrayList<>(Weights.open(folder).files());
        files.add(folder.resolve("config.json"));
        files.add(folder.resolve("tokenizer.json"));
        return FileDigest.list(files);
    }
}
