package org.hybridcode.tests.context;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the evaluation corpora lie. */
final class Corpora {

    private Corpora() {}

    /** The corpora folder: under {@code HYBRIDCODE_DATA}, else under {@code shared/data} beside the repository. */
    static Optional<Path> folder() {
        Stream<String> candidates =
                Stream.of(System.getenv().getOrDefault("HYBRIDCODE_DATA", ""), "../shared/data", "../../shared/data");
        return candidates
                .filter(candidate -> !candidate.isEmpty())
                .map(candidate -> Path.of(candidate, "corpora"))
                .filter(Files::isDirectory)
                .findFirst();
    }

    static List<String> lines(Path file, Charset charset) {
        try {
            return Files.readAllLines(file, charset);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
