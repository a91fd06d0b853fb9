package org.hybridcode.kb.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts a trained encoder beside a release of a knowledge base folder, where the manifest names it with its digest. */
public final class EncoderShelf {
    private static final int SHORT_DIGEST = 12;
    private static final String PARTIAL = ".partial";

    private EncoderShelf() {}

    /**
     * Writes the encoder and names it in the manifest, instead of the one that was there.
     *
     * @param folder a knowledge base folder, or the folder of one release that people wrote
     * @param release the name of a release in it
     * @throws KnowledgeBaseException when the folder does not hold the release or cannot be written to
     */
    public static void put(Path folder, String release, byte[] encoder) {
        List<Holding> holdings = ReleaseList.in(folder);
        Optional<Holding> held = holdings.stream()
                .filter(holding -> holding.release().name().equals(release))
                .findFirst();
        if (!holdings.isEmpty() && held.isEmpty()) {
            throw new KnowledgeBaseException("the knowledge base in " + folder + " holds no release " + release);
        }
        Path home = held.map(holding -> holding.in(folder)).orElse(folder);
        try {
            String sha256 = KnowledgeBaseFolder.sha256(encoder);
            ManifestFile file =
                    new ManifestFile("encoder-" + sha256.substring(0, SHORT_DIGEST) + ".bin", FileRole.ENCODER, sha256);
            Optional<ManifestFile> before = KnowledgeBaseFolder.on(home)
                    .manifest(held.map(Holding::manifestSha256).orElse(""))
                    .encoder();
            replace(home.resolve(file.name()), encoder);
            byte[] manifest = manifest(home, file);
            replace(home.resolve(KnowledgeBaseReader.MANIFEST), manifest);
            if (held.isPresent()) {
                list(folder, holdings, held.get(), KnowledgeBaseFolder.sha256(manifest));
            }
            drop(home, before, file);
        } catch (IOException e) {
            throw new KnowledgeBaseException(
                    "cannot write the encoder to " + home + " (" + e.getClass().getSimpleName()
                            + "); make room or give a folder you may write",
                    e);
        }
    }

    private static byte[] manifest(Path home, ManifestFile encoder) throws IOException {
        List<String> lines = Files.readAllLines(home.resolve(KnowledgeBaseReader.MANIFEST)).stream()
                .filter(line -> !line.matches("file\t[^\t]*\t" + FileRole.ENCODER.label() + "\t.*"))
                .collect(Collectors.toCollection(ArrayList::new));
        lines.add(encoder.line());
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void list(Path folder, List<Holding> holdings, Holding held, String sha256) throws IOException {
        List<Holding> changed = new ArrayList<>(holdings);
        changed.replaceAll(holding -> holding.equals(held) ? new Holding(held.release(), sha256) : holding);
        replace(folder.resolve(KnowledgeBases.LIST), ReleaseList.text(changed).getBytes(StandardCharsets.UTF_8));
    }

    private static void replace(Path file, byte[] content) throws IOException {
        Path aside = file.resolveSibling("." + file.getFileName() + PARTIAL);
        Files.write(aside, content);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void drop(Path home, Optional<ManifestFile> before, ManifestFile now) throws IOException {
        if (before.isPresent() && !before.get().name().equals(now.name())) {
            Files.deleteIfExists(home.resolve(before.get().name()));
        }
    }
}
