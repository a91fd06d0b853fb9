package org.hybridcode.kb.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.official.CodeLine;
import org.hybridcode.kb.official.Unread;

/**
 * The headers over the codes of a codes file, which lists none. A header has the title of the first source that knows
 * the code; a category that none knows is a header all the same, and its title says that it has none.
 */
final class Headers {
    /** The title of a category that no source names. */
    static final String UNTITLED = "[title not in the files of the import]";

    private final Map<String, Map<Icd10Code, String>> sources = new LinkedHashMap<>();
    private final Map<String, Integer> taken = new LinkedHashMap<>();
    private final List<Unread> untitled = new ArrayList<>();
    private final TreeMap<Icd10Code, CodeLine> lines = new TreeMap<>();

    /** Whether a file lists no headers, as a codes file does. */
    static boolean areMissing(List<CodeLine> codes) {
        return codes.stream().allMatch(CodeLine::billable);
    }

    /** Adds a source behind those that are there; {@code name} is how it is called. */
    Headers from(String name, Map<Icd10Code, String> titles) {
        sources.put(name, titles);
        return this;
    }

    /** The codes with their headers, in code order; {@code file} is where the codes are from. */
    List<CodeLine> over(List<CodeLine> codes, String file) {
        codes.forEach(line -> lines.put(line.code(), line));
        for (CodeLine line : codes) {
            Stream.iterate(line.code().parent(), Optional::isPresent, level -> level.flatMap(Icd10Code::parent))
                    .map(Optional::orElseThrow)
                    .filter(level -> !lines.containsKey(level))
                    .forEach(level -> header(level, line, file));
        }
        return lines.values().stream()
                .sorted(Comparator.comparing(CodeLine::code))
                .toList();
    }

    private void header(Icd10Code level, CodeLine below, String file) {
        for (Map.Entry<String, Map<Icd10Code, String>> source : sources.entrySet()) {
            String title = source.getValue().get(level);
            if (title != null) {
                taken.merge(source.getKey(), 1, Integer::sum);
                lines.put(level, new CodeLine(below.line(), level, false, title));
                return;
            }
        }
        if (level.parent().isEmpty()) {
            untitled.add(new Unread(
                    file, below.line(), level.text(), "a category to which no file of the import gives its title"));
            lines.put(level, new CodeLine(below.line(), level, false, UNTITLED));
        }
    }

    /** How many headers are of which source, and the categories without a title. */
    String summary() {
        List<String> parts = new ArrayList<>();
        taken.forEach((name, count) -> parts.add(count + " of " + name));
        if (!untitled.isEmpty()) {
            parts.add(untitled.size() + " categories without a title: "
                    + String.join(", ", untitled.stream().map(Unread::text).toList()));
        }
        return "headers, which a codes file does not list: " + String.join(", ", parts);
    }

    /** The categories that no source names. */
    List<Unread> untitled() {
        return List.copyOf(untitled);
    }
}
