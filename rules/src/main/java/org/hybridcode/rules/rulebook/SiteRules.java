package org.hybridcode.rules.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hybridcode.rules.lint.Finding;
import org.hybridcode.rules.lint.FindingCode;
import org.hybridcode.rules.lint.RuleLine;
import org.hybridcode.rules.rulebook.table.Choices;
import org.hybridcode.rules.rulebook.table.Replacement;

/**
 * The rules of a site: a folder of DRL files and decision tables, read and checked, nothing of it compiled. Immutable.
 *
 * <p>Of the folder and what is below it, {@code *.drl}, {@code *.csv} and {@code *.xlsx} are rules; {@code *.cases.yaml},
 * {@code *.md} and {@code *.txt} are left alone; anything else is a finding, so that no file is passed over unseen.
 */
public final class SiteRules {
    private final List<Finding> findings = new ArrayList<>();
    private final List<RuleSource> sources = new ArrayList<>();
    private final List<RuleLine> rules = new ArrayList<>();
    private final List<Replacement> replacements = new ArrayList<>();
    private final List<Choices> choices = new ArrayList<>();
    private final Map<String, byte[]> files;

    private SiteRules(Map<String, byte[]> files) {
        this.files = files;
        files.entrySet().parallelStream()
                .map(file -> FileRules.of(file.getKey(), file.getValue()))
                .toList()
                .forEach(this::add);
        duplicates();
    }

    /**
     * Reads and checks a folder.
     *
     * @throws IllegalArgumentException when it is no folder
     * @throws UncheckedIOException when a file cannot be read
     */
    public static SiteRules read(Path folder) {
        return new SiteRules(files(folder));
    }

    /**
     * The digest of a folder's files as they stand there now, cases and all, without looking into them; it is
     * {@link #filesSha256()} of what {@link #read} would read.
     *
     * @throws IllegalArgumentException when it is no folder
     * @throws UncheckedIOException when a file cannot be read
     */
    public static String filesSha256(Path folder) {
        return digest(files(folder));
    }

    /** A link to a folder is followed once, so that all files are of one folder even when the link is turned meanwhile. */
    private static Map<String, byte[]> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("no folder of rules: " + folder);
        }
        Map<String, byte[]> files = new TreeMap<>();
        try {
            Path real = folder.toRealPath();
            try (Stream<Path> paths = Files.walk(real)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    String name = real.relativize(path).toString().replace('\\', '/');
                    files.put(name, Files.readAllBytes(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the rules of " + folder, e);
        }
        return files;
    }

    private static String digest(Map<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, bytes) -> {
                digest.update((name.length() + ":" + name + bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A site without rules. */
    public static SiteRules none() {
        return new SiteRules(Map.of());
    }

    private void add(FileRules file) {
        findings.addAll(file.findings());
        sources.addAll(file.sources());
        rules.addAll(file.rules());
        replacements.addAll(file.replacements());
        choices.addAll(file.choices());
    }

    /** An id stands once in all files, whether or not a row makes several rules of it; built-in ids have other prefixes. */
    private void duplicates() {
        Map<String, RuleLine> first = new HashMap<>();
        for (RuleLine rule : rules) {
            RuleLine other = first.putIfAbsent(rule.id().split("\\.", 2)[0], rule);
            if (other != null && !other.file().equals(rule.file())) {
                findings.add(new Finding(
                        rule.file(),
                        rule.line(),
                        rule.id(),
                        FindingCode.DUPLICATE,
                        "the id stands already at " + other.file() + ":" + other.line()));
            }
        }
    }

    /** Everything that is wrong, in the order of files and lines; empty when the rules may be loaded. */
    public List<Finding> findings() {
        return findings.stream().sorted().distinct().toList();
    }

    /** The rules that could be read, with the line, or the row of a table, where each stands. */
    public List<RuleLine> rules() {
        return List.copyOf(rules);
    }

    /** The DRL text of each file that could be read, by name; of a table, what its rows stand for. */
    public Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        sources.forEach(source -> texts.put(source.name(), source.drl()));
        return texts;
    }

    /** The digest of every file that was read, by name and content, lower-case hexadecimal. */
    public String filesSha256() {
        return digest(files);
    }

    List<RuleSource> sources() {
        return List.copyOf(sources);
    }

    List<Replacement> replacements() {
        return List.copyOf(replacements);
    }

    List<Choices> choices() {
        return List.copyOf(choices);
    }

    /** Name and bytes of every file that holds rules, and what is compiled of it, for the digest of a rulebook. */
    Collection<byte[]> digested() {
        List<byte[]> parts = new ArrayList<>();
        for (RuleSource source : sources) {
            parts.add(source.name().getBytes(StandardCharsets.UTF_8));
            parts.add(files.get(source.name()));
            parts.add(source.drl().getBytes(StandardCharsets.UTF_8));
        }
        return parts;
    }
}
