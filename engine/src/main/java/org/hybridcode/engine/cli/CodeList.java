package org.hybridcode.engine.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hybridcode.kb.codebook.Release;
import org.hybridcode.kb.release.ImportRequest;
import org.hybridcode.kb.release.ImportRole;
import org.hybridcode.kb.release.KnowledgeBaseImport;
import org.hybridcode.kb.release.KnowledgeBases;

/** The codes that an expansion may take in: an imported knowledge base, or an order file, which is imported for as long as it is open. */
final class CodeList implements AutoCloseable {
    private final KnowledgeBases bases;
    private final Optional<Path> imported;

    private CodeList(KnowledgeBases bases, Optional<Path> imported) {
        this.bases = bases;
        this.imported = imported;
    }

    /** The codes of an opened knowledge base. */
    static CodeList of(KnowledgeBases bases) {
        return new CodeList(bases, Optional.empty());
    }

    /**
     * The codes of a folder or a file.
     *
     * @param place an imported knowledge base, or an order file or codes file
     * @param release the release that the file is of
     * @throws org.hybridcode.kb.release.KnowledgeBaseException when it cannot be used
     */
    static CodeList in(Path place, Release release) {
        if (!Files.isRegularFile(place)) {
            return of(KnowledgeBases.in(place));
        }
        Path folder = folder();
        try {
            KnowledgeBaseImport.run(
                    new ImportRequest(release.name(), Map.of(ImportRole.ORDER, List.of(place)), folder.resolve("list")),
                    step -> {});
            return new CodeList(KnowledgeBases.in(folder.resolve("list")), Optional.of(folder));
        } catch (RuntimeException e) {
            delete(folder);
            throw e;
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("hybridcode-list");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a folder for the code list among the temporary files", e);
        }
    }

    KnowledgeBases bases() {
        return bases;
    }

    @Override
    public void close() {
        imported.ifPresent(CodeList::delete);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete the temporary folder " + folder, e);
        }
    }
}
