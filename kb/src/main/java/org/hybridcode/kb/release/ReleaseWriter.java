package org.hybridcode.kb.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hybridcode.kb.codebook.Release;

/**
 * Writes a release into a knowledge base folder: aside at first, and in one step into its place when all of it is there.
 * Closing it before that leaves nothing behind; what an interrupted import left, the next one of that release removes.
 */
final class ReleaseWriter implements AutoCloseable {
    private static final String PARTIAL = ".partial";

    private final Path out;
    private final Release release;
    private final Path stage;
    private final Path list;
    private final boolean fresh;
    private final List<Holding> holdings;
    private final List<ManifestFile> files = new ArrayList<>();

    /** @throws KnowledgeBaseException when the folder holds something else, or this release already */
    ReleaseWriter(Path out, Release release) {
        this.out = out.toAbsolutePath().normalize();
        this.release = release;
        this.fresh = !Files.exists(this.out);
        this.holdings = fresh ? List.of() : held();
        this.stage = fresh
                ? standing(this.out).resolve("." + this.out.getFileName() + PARTIAL)
                : this.out.resolve("." + release.name() + PARTIAL);
        this.list = fresh ? stage.resolve(KnowledgeBases.LIST) : this.out.resolve("." + KnowledgeBases.LIST + PARTIAL);
        begin();
    }

    /** The nearest folder above that is there: on its disk the release is written aside. */
    private static Path standing(Path out) {
        Path above = out.getParent();
        while (above != null && !Files.exists(above)) {
            above = above.getParent();
        }
        if (above == null || !Files.isDirectory(above)) {
            throw new KnowledgeBaseException("--out " + out + " cannot be made: " + (above == null ? out : above)
                    + " is no folder; give another");
        }
        return above;
    }

    private List<Holding> held() {
        if (!Files.isDirectory(out)) {
            throw new KnowledgeBaseException("--out " + out + " is a file; give a folder");
        }
        List<Holding> there = ReleaseList.in(out);
        if (there.isEmpty() && !isEmpty(out)) {
            throw new KnowledgeBaseException(
                    "--out " + out + " holds other files and is no knowledge base; give a new folder");
        }
        if (there.stream().anyMatch(holding -> holding.release().name().equals(release.name()))) {
            throw new KnowledgeBaseException(
                    "--out " + out + " holds release " + release.name() + " already; give another folder");
        }
        return there;
    }

    /** What interrupted imports left does not count. */
    private boolean isEmpty(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.allMatch(entry -> entry.getFileName().toString().endsWith(PARTIAL) || isLeft(entry));
        } catch (IOException e) {
            throw new KnowledgeBaseException("cannot read " + folder + "; give a folder you may write", e);
        }
    }

    /** Whether it is this release, put in its place by an import that was interrupted before it could list it. */
    private boolean isLeft(Path entry) {
        return entry.getFileName().toString().equals(release.name())
                && Files.exists(entry.resolve(KnowledgeBaseReader.MANIFEST))
                && Files.exists(entry.resolve(KnowledgeBaseImport.REPORT));
    }

    private void begin() {
        try {
            attempt(() -> {
                clear();
                if (!fresh && isLeft(out.resolve(release.name()))) {
                    delete(out.resolve(release.name()));
                }
                Files.createDirectories(folder());
            });
        } catch (KnowledgeBaseException e) {
            close();
            throw e;
        }
    }

    private Path folder() {
        return fresh ? stage.resolve(release.name()) : stage;
    }

    /** Writes a file of lines. */
    void write(String name, FileRole role, List<String> lines) {
        write(name, role, lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
    }

    /** Writes a file. */
    void write(String name, FileRole role, String text) {
        files.add(new ManifestFile(name, role, KnowledgeBaseFolder.sha256(bytes(folder().resolve(name), text))));
    }

    private byte[] bytes(Path file, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        attempt(() -> Files.write(file, bytes));
        return bytes;
    }

    /** Writes a file that is for people to read and that no manifest names. */
    void report(String name, List<String> lines) {
        bytes(folder().resolve(name), String.join("\n", lines) + "\n");
    }

    /** Where the release lies until it is put in its place; its manifest is written. */
    Path sealed(List<Source> sources) {
        report(KnowledgeBaseReader.MANIFEST, new Manifest(release, sources, files).lines());
        return folder();
    }

    /** Puts the release in its place. */
    void commit() {
        attempt(() -> {
            byte[] manifest = Files.readAllBytes(folder().resolve(KnowledgeBaseReader.MANIFEST));
            Holding added = new Holding(release, KnowledgeBaseFolder.sha256(manifest));
            Files.writeString(list, ReleaseList.text(ReleaseList.with(holdings, added)));
            if (fresh) {
                Files.createDirectories(out.getParent());
                Files.move(stage, out, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.move(stage, out.resolve(release.name()), StandardCopyOption.ATOMIC_MOVE);
                Files.move(list, out.resolve(KnowledgeBases.LIST), StandardCopyOption.ATOMIC_MOVE);
            }
        });
    }

    @Override
    public void close() {
        try {
            clear();
        } catch (IOException e) {
            throw new KnowledgeBaseException("cannot remove " + stage + "; remove it by hand", e);
        }
    }

    private void clear() throws IOException {
        delete(stage);
        Files.deleteIfExists(list);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private interface Writing {
        void run() throws IOException;
    }

    private void attempt(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new KnowledgeBaseException(
                    "cannot write to " + out + " (" + reason(e) + "); nothing was left behind: make room or give a"
                            + " folder you may write, and import again",
                    e);
        }
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return e.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }
}
