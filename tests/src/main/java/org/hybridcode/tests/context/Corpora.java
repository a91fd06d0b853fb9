package org.hybridcode.tests.context;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hybridcode.tests.data.OfficialData;

/** Where the evaluation corpora lie. */
final class Corpora {

    private Corpora() {}

    /** The corpora folder, if this machine has the data. */
    static Optional<Path> folder() {
        return OfficialData.folder().map(data -> data.resolve("corpora"));
    }

    static List<String> lines(Path file, Charset charset) {
        try {
            return Files.readAllLines(file, charset);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
