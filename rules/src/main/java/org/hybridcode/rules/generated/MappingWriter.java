package org.hybridcode.rules.generated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hybridcode.kb.codebook.Codebook;

/** Writes generated mappings as DRL: the same rules give the same bytes, in whatever order they come. */
public final class MappingWriter {
    private static final String FILES = "chapter-";
    private static final String DRL = ".drl";

    private MappingWriter() {}

    /** The name of a chapter's file, {@code chapter-09.drl}. */
    public static String fileName(int chapter) {
        return String.format(Locale.ROOT, FILES + "%02d" + DRL, chapter);
    }

    /**
     * The text of one chapter's file.
     *
     * @param chapter the chapter, 1 to 99
     * @throws IllegalArgumentException when two rules have one id, or the chapter is out of range
     */
    public static String text(int chapter, Collection<MappingRule> rules) {
        if (chapter < 1 || chapter > 99) {
            throw new IllegalArgumentException("a chapter is 1 to 99, not " + chapter);
        }
        List<MappingRule> ordered = rules.stream().sorted().toList();
        Map<String, MappingRule> ids = new HashMap<>();
        for (MappingRule rule : ordered) {
            if (ids.put(rule.id(), rule) != null) {
                throw new IllegalArgumentException("two rules are " + rule.id() + ", to " + rule.code()
                        + ": a folded wording maps to a code once");
            }
        }
        return String.join("\n", MappingText.file(chapter, ordered)) + "\n";
    }

    /**
     * The files of all rules by name, one for each chapter that has any.
     *
     * @param codebook says which chapter a code is of
     * @throws IllegalArgumentException when the codebook does not have a rule's code, or two rules have one id
     */
    public static SortedMap<String, String> files(Collection<MappingRule> rules, Codebook codebook) {
        SortedMap<Integer, List<MappingRule>> chapters = new TreeMap<>();
        for (MappingRule rule : rules) {
            int chapter = codebook.find(rule.code().text())
                    .orElseThrow(() -> new IllegalArgumentException("the codebook "
                            + codebook.release().name() + " has no code " + rule.code() + " of " + rule.id()))
                    .chapter();
            chapters.computeIfAbsent(chapter, none -> new ArrayList<>()).add(rule);
        }
        SortedMap<String, String> files = new TreeMap<>();
        chapters.forEach((chapter, own) -> files.put(fileName(chapter), text(chapter, own)));
        return Collections.unmodifiableSortedMap(files);
    }

    /**
     * Puts files into a folder, each as a whole or not at all, and takes the files of other chapters away.
     *
     * @param folder the folder {@code generated} of a knowledge base; made when it is not there
     * @param files as {@link #files} gives them
     * @throws UncheckedIOException when a file cannot be written
     */
    public static void write(Path folder, Map<String, String> files) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path part = folder.resolve(file.getKey() + ".part");
                Files.writeString(part, file.getValue(), StandardCharsets.UTF_8);
                Files.move(part, folder.resolve(file.getKey()), StandardCopyOption.REPLACE_EXISTING);
            }
            for (Path old : others(folder, files)) {
                Files.delete(old);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the generated mappings to " + folder, e);
        }
    }

    private static List<Path> others(Path folder, Map<String, String> files) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> isOurs(path.getFileName().toString()))
                    .filter(path -> !files.containsKey(path.getFileName().toString()))
                    .toList();
        }
    }

    private static boolean isOurs(String name) {
        return name.startsWith(FILES) && name.endsWith(DRL);
    }
}
