package org.hybridcode.kb.official;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hybridcode.kb.code.Icd10Code;

/**
 * Reads the Medicare code editor's lists as a table: dotted code, description, edit ({@code age}, {@code sex}, {@code
 * pdx}), list, lowest and highest age in years.
 */
public final class EditsReader {
    /** The name of the file in its zip. */
    public static final Pattern MEMBER = Pattern.compile("mce_v.*_edits\\.tsv");

    private static final String HEADING = "code\tdescription\tedit\tlist\tage_min\tage_max";
    private static final Pattern LINE = Pattern.compile(
            "([A-Z][0-9A-Z]{2}(?:\\.[0-9A-Z]{1,4})?)\t[^\t]+\t(age|sex|pdx)\t([^\t]+)\t(\\d{0,3})\t(\\d{0,3})");
    private static final Set<String> KINDS = Set.of("age", "sex", "pdx");
    private static final String FEMALE = "5A_female";
    private static final String MALE = "5C_male";
    private static final String MANIFESTATION = "6_manifestation";
    private static final int LIST = 3;
    private static final int FROM = 4;
    private static final int TO = 5;

    private EditsReader() {}

    /**
     * The table; a list that is not known is unread.
     *
     * @throws OfficialFileException when the heading is another one, or age, sex or manifestation edits are missing
     */
    public static Reading<Edits> read(OfficialFile file) {
        List<String> lines = Fault.linesOf(file, "table of edits");
        if (!lines.get(0).equals(HEADING)) {
            throw Fault.at(
                    file, 1, Fault.shown(lines.get(0)) + " is no heading of the edits; give the table of six columns");
        }
        TreeMap<Icd10Code, List<Edit>> byCode = new TreeMap<>();
        Set<String> kinds = new HashSet<>();
        List<Unread> unread = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Matcher parts = LINE.matcher(lines.get(i));
            Optional<Edit> edit = parts.matches() ? edit(parts) : Optional.empty();
            if (edit.isPresent()) {
                kinds.add(parts.group(2));
                byCode.computeIfAbsent(new Icd10Code(parts.group(1)), code -> new ArrayList<>())
                        .add(edit.get());
            } else {
                unread.add(new Unread(file.name(), i + 1, lines.get(i), "no age, sex or manifestation edit of a code"));
            }
        }
        if (!kinds.equals(KINDS)) {
            throw Fault.at(
                    file, lines.size(), "age, sex or pdx edits are missing; the file is truncated, download it again");
        }
        return new Reading<>(new Edits(byCode), unread);
    }

    private static Optional<Edit> edit(Matcher parts) {
        String list = parts.group(LIST);
        return switch (parts.group(2)) {
            case "age" -> age(list, parts.group(FROM), parts.group(TO));
            case "sex" ->
                list.equals(FEMALE) || list.equals(MALE)
                        ? Optional.of(new Edit.Sex(list, list.equals(FEMALE)))
                        : Optional.empty();
            default -> list.equals(MANIFESTATION) ? Optional.of(new Edit.Manifestation(list)) : Optional.empty();
        };
    }

    private static Optional<Edit> age(String list, String from, String to) {
        if (from.isEmpty() || to.isEmpty() || Integer.parseInt(from) > Integer.parseInt(to)) {
            return Optional.empty();
        }
        return Optional.of(new Edit.Age(list, Integer.parseInt(from), Integer.parseInt(to)));
    }
}
