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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hybridcode.kb.codebook.Release;

/**
 * Writes a release into a knowledge base folder: aside at first, and in one step into its place when all of it is there.
 * Closing it before that leaves nothing behind.
 */
final class ReleaseWriter implements AutoCloseable {
    private final Path out;
    private final Release release;
    private final Path stage;
    private final boolean fresh;
    private final List<Holding> holdings;
    private final List<ManifestFile> files = new ArrayList<>();

    /** @throws KnowledgeBaseException when the folder holds something else, or this release already */
    ReleaseWriter(Path out, Release release) {
        this.out = out.toAbsolutePath().normalize();
        this.release = release;
        this.fresh = !Files.exists(this.out);
        this.holdings = fresh ? List.of() : held(this.out, release);
        this.stage = fresh
                ? this.out.resolveSibling("." + this.out.getFileName() + ".partial")
                : this.out.resolve("." + release.name() + ".partial");
        attempt(() -> {
            clear();
            Files.createDirectories(folder());
        });
    }

    private static List<Holding> held(Path out, Release release) {
        if (!Files.isDirectory(out)) {
            throw new KnowledgeBaseException("--out " + out + " is a file; give a folder");
        }
        List<Holding> holdings = KnowledgeBases.holdings(out);
        if (holdings.isEmpty() && !isEmpty(out)) {
            throw new KnowledgeBaseException(
                    "--out " + out + " holds other files and is no knowledge base; give a new folder");
        }
        if (holdings.stream().anyMatch(holding -> holding.release().name().equals(release.name()))) {
            throw new KnowledgeBaseException(
                    "--out " + out + " holds release " + release.name() + " already; give another folder");
        }
        return holdings;
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.allMatch(entry -> entry.getFileName().toString().endsWith(".partial"));
        } catch (IOException e) {
            throw new KnowledgeBaseException("cannot read " + folder + "; give a folder you may write", e);
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
        Manifest manifest = new Manifest(release, sources, files);
        report(KnowledgeBaseReader.MANIFEST, manifest.lines());
        return folder();
    }

    /** Puts the release in its place. */
    void commit() {
        attempt(() -> {
            byte[] manifest = Files.readAllBytes(folder().resolve(KnowledgeBaseReader.MANIFEST));
            List<Holding> all = new ArrayList<>(holdings);
            all.add(new Holding(release, KnowledgeBaseFolder.sha256(manifest)));
            String list = all.stream()
                    .sorted(Comparator.comparing(holding -> holding.release().name()))
                    .map(Holding::line)
                    .collect(Collectors.joining("\n", "", "\n"));
            if (fresh) {
                Files.writeString(stage.resolve(KnowledgeBases.LIST), list);
                Files.move(stage, out, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Path next = Files.writeString(stage.resolveSibling("." + KnowledgeBases.LIST + ".partial"), list);
                Files.move(stage, out.resolve(release.name()), StandardCopyOption.ATOMIC_MOVE);
                Files.move(next, out.resolve(KnowledgeBases.LIST), StandardCopyOption.ATOMIC_MOVE);
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
        if (!Files.exists(stage)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(stage)) {
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
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
