package org.hybridcode.rules.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hybridcode.rules.lint.Finding;
import org.hybridcode.rules.lint.FindingCode;
import org.hybridcode.rules.lint.Linter;
import org.hybridcode.rules.lint.RuleLine;
import org.hybridcode.rules.rulebook.table.Choices;
import org.hybridcode.rules.rulebook.table.Expansion;
import org.hybridcode.rules.rulebook.table.Replacement;
import org.hybridcode.rules.rulebook.table.RuleTable;

/**
 * The rules of a site: a folder of DRL files and decision tables, read and checked, nothing of it compiled. Immutable.
 *
 * <p>Of the folder and what is below it, {@code *.drl}, {@code *.csv} and {@code *.xlsx} are rules; {@code *.cases.yaml},
 * {@code *.md} and {@code *.txt} are left alone; anything else is a finding, so that no file is passed over unseen.
 */
public final class SiteRules {
    private static final Set<String> BESIDE = Set.of("yaml", "md", "txt");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<Finding> findings = new ArrayList<>();
    private final List<RuleSource> sources = new ArrayList<>();
    private final List<RuleLine> rules = new ArrayList<>();
    private final List<Replacement> replacements = new ArrayList<>();
    private final List<Choices> choices = new ArrayList<>();
    private final Map<String, byte[]> files;

    private SiteRules(Map<String, byte[]> files) {
        this.files = files;
        files.forEach(this::add);
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

    private void add(String name, byte[] bytes) {
        switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "drl" -> drl(name, bytes);
            case "csv", "xlsx" -> table(RuleTable.read(name, bytes));
            default -> {
                if (BESIDE.stream().noneMatch(ending -> name.endsWith("." + ending))) {
                    findings.add(new Finding(
                            name, 0, "", FindingCode.TABLE, "neither rules (drl, csv, xlsx) nor cases (cases.yaml)"));
                }
            }
        }
    }

    private void drl(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String drl = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            Linter.Checked checked = new Linter(Scopes.site()).read(name, drl);
            findings.addAll(checked.findings());
            rules.addAll(checked.rules());
            sources.add(new RuleSource(name, drl, List.of()));
        } catch (CharacterCodingException e) {
            findings.add(new Finding(name, 0, "", FindingCode.CHARACTER, "is not text in UTF-8"));
        }
    }

    private void table(RuleTable table) {
        findings.addAll(table.findings());
        if (!table.findings().isEmpty()) {
            return;
        }
        Expansion expansion = table.expand();
        RuleSource source = new RuleSource(table.name(), expansion.drl(), expansion.rows());
        Linter.Checked checked = new Linter(Scopes.tables()).read(table.name(), expansion.drl());
        checked.findings().stream()
                .map(finding -> new Finding(
                        finding.file(), source.row(finding.line()), finding.rule(), finding.code(), finding.message()))
                .forEach(findings::add);
        checked.rules().stream()
                .map(rule -> new RuleLine(rule.id(), rule.file(), source.row(rule.line())))
                .forEach(rules::add);
        sources.add(source);
        replacements.addAll(expansion.replacements());
        choices.addAll(expansion.choices());
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
