package org.hybridcode.rules.generated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hybridcode.rules.lint.Finding;
import org.hybridcode.rules.lint.FindingCode;
import org.hybridcode.rules.rulebook.RulesException;

/** Reads the folder of generated mappings that a knowledge base may hold. */
public final class MappingFolder {
    /** The name of the folder. */
    public static final String NAME = "generated";

    private static final String CACHE = ".cache";

    private MappingFolder() {}

    /**
     * The files of a knowledge base's folder of generated mappings, in the order of their names; none when it has no such
     * folder. What was read is kept in {@code generated/.cache}, if that can be written.
     *
     * @param knowledgeBase the folder of the knowledge base
     * @throws RulesException when a file is not of the one shape or an id stands in two files, with every finding
     * @throws UncheckedIOException when a file cannot be read
     */
    public static List<MappingFile> in(Path knowledgeBase) {
        Path folder = knowledgeBase.resolve(NAME);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<MappingFile> files = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        MappingCache cache = new MappingCache(folder.resolve(CACHE));
        for (Path path : paths(folder)) {
            try {
                files.add(read(path, cache));
            } catch (RulesException e) {
                findings.addAll(e.findings());
            }
        }
        duplicates(files, findings);
        if (!findings.isEmpty()) {
            throw new RulesException(
                    findings.stream().map(MappingFolder::placed).toList());
        }
        return List.copyOf(files);
    }

    /** Everything in the folder but the cache: a file that is no rules is named, not passed over. */
    private static List<Path> paths(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> !path.getFileName().toString().equals(CACHE))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unread(folder, e);
        }
    }

    private static MappingFile read(Path path, MappingCache cache) {
        byte[] bytes = bytes(path);
        String name = path.getFileName().toString();
        String sha256 = HexFormat.of().formatHex(MappingIds.sha256(bytes));
        return cache.find(name, sha256).orElseGet(() -> {
            MappingFile file = MappingReader.read(name, bytes);
            cache.keep(file);
            return file;
        });
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw unread(path, e);
        }
    }

    private static UncheckedIOException unread(Path path, IOException e) {
        return new UncheckedIOException("cannot read the generated mappings of " + path, e);
    }

    private static void duplicates(List<MappingFile> files, List<Finding> findings) {
        Map<String, String> first = new HashMap<>();
        for (MappingFile file : files) {
            for (int i = 0; i < file.rules().size(); i++) {
                String id = file.rules().get(i).id();
                String place = file.name() + ":" + file.line(i);
                String other = first.putIfAbsent(id, place);
                if (other != null) {
                    findings.add(new Finding(
                            file.name(), file.line(i), id, FindingCode.DUPLICATE, "the id stands already at " + other));
                }
            }
        }
    }

    private static Finding placed(Finding finding) {
        return new Finding(
                NAME + "/" + finding.file(), finding.line(), finding.rule(), finding.code(), finding.message());
    }
}
