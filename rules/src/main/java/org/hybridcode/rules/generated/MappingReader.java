package org.hybridcode.rules.generated;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hybridcode.rules.lint.Finding;
import org.hybridcode.rules.lint.FindingCode;
import org.hybridcode.rules.rulebook.RulesException;

/**
 * Reads files of generated mappings. A file is parsed as the DRL that it is, some rules at a time, and taken when it is, line
 * by line, what would be written of what was read: a file of another shape is refused with its lines, and nothing of it runs.
 */
public final class MappingReader {
    private static final Pattern NAME = Pattern.compile("chapter-(0[1-9]|[1-9]\\d)\\.drl");
    /** So many rules are parsed at once: what the parser keeps meanwhile is what takes memory. */
    private static final int RULES_AT_ONCE = 500;

    private final String name;
    private final List<Finding> findings = new ArrayList<>();
    private final List<MappingRule> rules = new ArrayList<>();

    private MappingReader(String name) {
        this.name = name;
    }

    /**
     * The rules of a file.
     *
     * @param name the file's name, {@code chapter-09.drl}
     * @param bytes its text in UTF-8
     * @throws RulesException when it is not of the one shape, with every finding
     */
    public static MappingFile read(String name, byte[] bytes) {
        MappingReader reader = new MappingReader(name);
        reader.read(bytes);
        if (!reader.findings.isEmpty()) {
            throw new RulesException(
                    reader.findings.stream().sorted().distinct().toList());
        }
        return new MappingFile(name, HexFormat.of().formatHex(MappingIds.sha256(bytes)), reader.rules);
    }

    private void read(byte[] bytes) {
        Matcher chapter = NAME.matcher(name);
        if (!chapter.matches()) {
            find(0, FindingCode.NAME, "a file of generated mappings is named chapter-01.drl to chapter-99.drl");
            return;
        }
        String text = decoded(bytes);
        if (findings.isEmpty()) {
            lines(Integer.parseInt(chapter.group(1)), text);
        }
    }

    private String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            find(0, FindingCode.CHARACTER, "is not UTF-8 text; save it as UTF-8");
            return "";
        }
    }

    private void lines(int chapter, String text) {
        List<String> lines = List.of(text.split("\n", -1));
        List<String> opening = MappingText.file(chapter, List.of());
        List<String> end = lines.subList(lines.size() - 1, lines.size());
        List<String> begin = lines.subList(0, Math.min(opening.size(), lines.size() - 1));
        compare(opening, begin, 1);
        if (!findings.isEmpty()) {
            return;
        }
        MappingShape shape = new MappingShape(name, opening, findings);
        for (int from = opening.size(); from < lines.size() - 1 && findings.isEmpty(); ) {
            int until = until(from, lines);
            List<String> part = lines.subList(from, until);
            List<MappingRule> read = shape.rules(part, from);
            if (findings.isEmpty()) {
                compare(
                        read.stream()
                                .flatMap(rule -> MappingText.rule(rule).stream())
                                .toList(),
                        part,
                        from + 1);
            }
            rules.addAll(read);
            from = until;
        }
        if (findings.isEmpty()) {
            compare(List.of(""), end, lines.size());
            order();
        }
    }

    /** The line behind the next rules that are parsed together. */
    private static int until(int from, List<String> lines) {
        int ends = 0;
        int at = from;
        while (at < lines.size() - 1 && ends < RULES_AT_ONCE) {
            if (lines.get(at).equals(MappingText.END)) {
                ends++;
            }
            at++;
        }
        return at;
    }

    /** Names the first line that is not the expected one. */
    private void compare(List<String> expected, List<String> lines, int first) {
        int same = 0;
        while (same < Math.min(expected.size(), lines.size())
                && expected.get(same).equals(lines.get(same))) {
            same++;
        }
        if (same < expected.size()) {
            String line = expected.get(same);
            find(first + same, FindingCode.SHAPE, MappingText.EXPECTED + shown(line) + MappingText.REMEDY);
        } else if (same < lines.size()) {
            find(first + same, FindingCode.SHAPE, "nothing more is expected" + MappingText.REMEDY);
        }
    }

    /** A phrase may be from a note: it is not shown. */
    private static String shown(String line) {
        String plain = line.strip();
        if (plain.isEmpty()) {
            return "an empty line";
        }
        return plain.startsWith("@Phrase") ? "the phrase alone between its quotes" : "'" + plain + "'";
    }

    private void order() {
        for (int i = 1; i < rules.size(); i++) {
            int order = rules.get(i - 1).compareTo(rules.get(i));
            if (order >= 0) {
                int line = new MappingFile(name, "", rules).line(i);
                String id = rules.get(i).id();
                findings.add(
                        order == 0
                                ? new Finding(name, line, id, FindingCode.DUPLICATE, "the id stands twice in this file")
                                : new Finding(
                                        name,
                                        line,
                                        id,
                                        FindingCode.SHAPE,
                                        "stands out of order: rules stand in the order of their folded phrases, then"
                                                + " of their codes" + MappingText.REMEDY));
            }
        }
    }

    private void find(int line, FindingCode code, String message) {
        findings.add(new Finding(name, line, "", code, message));
    }
}
