package org.hybridcode.kb.official;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads CMS's general equivalence mappings: source, target and five flags (approximate, no map, combination, scenario,
 * choice list). Which way a file maps is told from its first source: ICD-9-CM begins with a digit.
 */
public final class GemReader {
    /** The name of either file in its zip. */
    public static final Pattern MEMBER = Pattern.compile("\\d{4}_I(9|10)gem\\.txt");

    private static final Pattern LINE =
            Pattern.compile("([0-9A-Z]{3,7}) +([0-9A-Z]{3,7}|NoDx) +([01])([01])([01])(\\d)(\\d) *");
    private static final Pattern ICD9 = Pattern.compile("\\d{3,5}|V\\d{2,4}|E\\d{3,4}");
    private static final Pattern ICD10 = Pattern.compile("[A-Z][0-9A-Z]{2,6}");
    private static final String NOWHERE = "NoDx";

    private static final int NO_MAP = 4;
    private static final int SCENARIO = 6;
    private static final int CHOICE_LIST = 7;

    private GemReader() {}

    /**
     * The mapping; a line whose codes or flags contradict each other is unread.
     *
     * @throws OfficialFileException when the first line is of another layout, or the file ends before its last letter
     */
    public static Reading<Gem> read(OfficialFile file) {
        List<String> lines = Fault.linesOf(file, "general equivalence mapping");
        if (!LINE.matcher(lines.get(0)).matches()) {
            throw Fault.at(
                    file,
                    1,
                    Fault.shown(lines.get(0)) + " is no source, target and five flags; give the GEM text file");
        }
        boolean fromIcd9 = Character.isDigit(lines.get(0).charAt(0));
        List<Gem.Entry> entries = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher parts = LINE.matcher(lines.get(i));
            String fault = parts.matches() ? contradiction(parts, fromIcd9) : "not source, target and five flags";
            if (fault.isEmpty()) {
                entries.add(entry(i + 1, parts));
            } else {
                unread.add(new Unread(file.name(), i + 1, lines.get(i), fault));
            }
        }
        Fault.ifEndsBefore(file, lines.size(), fromIcd9 ? 'V' : 'Z', () -> entries.stream()
                .map(Gem.Entry::source)
                .iterator());
        return new Reading<>(
                new Gem(fromIcd9 ? Gem.Direction.ICD9_TO_ICD10 : Gem.Direction.ICD10_TO_ICD9, entries), unread);
    }

    private static String contradiction(Matcher parts, boolean fromIcd9) {
        boolean nowhere = parts.group(2).equals(NOWHERE);
        if (nowhere != flag(parts, NO_MAP)) {
            return "the no-map flag and the target contradict each other";
        }
        if (!(fromIcd9 ? ICD9 : ICD10).matcher(parts.group(1)).matches()) {
            return "the source is no code of the classification that the file maps from";
        }
        return nowhere || (fromIcd9 ? ICD10 : ICD9).matcher(parts.group(2)).matches()
                ? ""
                : "the target is no code of the classification that the file maps to";
    }

    private static Gem.Entry entry(int line, Matcher parts) {
        String target = parts.group(2);
        return new Gem.Entry(
                line,
                parts.group(1),
                target.equals(NOWHERE) ? "" : target,
                flag(parts, NO_MAP - 1),
                flag(parts, NO_MAP + 1),
                Integer.parseInt(parts.group(SCENARIO)),
                Integer.parseInt(parts.group(CHOICE_LIST)));
    }

    private static boolean flag(Matcher parts, int group) {
        return parts.group(group).equals("1");
    }
}
