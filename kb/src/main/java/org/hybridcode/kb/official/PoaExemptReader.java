package org.hybridcode.kb.official;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hybridcode.kb.code.Icd10Code;

/**
 * Reads CMS's list of the codes that need no present-on-admission indicator: order number, dotted code and title, tab
 * separated, under a heading that names the fiscal year.
 */
public final class PoaExemptReader {
    /** The name of the file in its zip. */
    public static final Pattern MEMBER = Pattern.compile("POA[-_ ]?exempt.*\\.txt");

    private static final Pattern HEADING = Pattern.compile("Ord(?:er|FY)+ ?(\\d{2})\tPOAexemptCode\tDescription");
    private static final Pattern LINE = Pattern.compile("\\d{5}\t([A-Z][0-9A-Z]{2}(?:\\.[0-9A-Z]{1,4})?)\t\\S.*");

    private PoaExemptReader() {}

    /**
     * The exempt codes, sorted.
     *
     * @param release the fiscal year that is asked for, {@code 2025}
     * @throws OfficialFileException when the heading is another one or of another year, a code stands twice, or the file
     *     ends before its last letter, Z
     */
    public static Reading<NavigableSet<Icd10Code>> read(OfficialFile file, String release) {
        List<String> lines = Fault.linesOf(file, "list of POA exempt codes");
        checkHeading(file, lines.get(0), release);
        TreeSet<Icd10Code> codes = new TreeSet<>();
        List<Unread> unread = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Matcher parts = LINE.matcher(lines.get(i));
            if (!parts.matches()) {
                unread.add(new Unread(file.name(), i + 1, lines.get(i), "not number, code and title"));
            } else if (!codes.add(new Icd10Code(parts.group(1)))) {
                throw Fault.at(file, i + 1, parts.group(1) + " stands twice; drop one");
            }
        }
        Fault.ifEndsBefore(file, lines.size(), 'Z', () -> codes.stream()
                .map(Icd10Code::text)
                .iterator());
        return new Reading<>(Collections.unmodifiableNavigableSet(codes), unread);
    }

    private static void checkHeading(OfficialFile file, String heading, String release) {
        Matcher parts = HEADING.matcher(heading);
        if (!parts.matches()) {
            throw Fault.at(
                    file,
                    1,
                    Fault.shown(heading)
                            + " is no heading of the POA exempt codes; give the tab separated text, not the workbook");
        }
        Fault.ifOtherRelease(file, 1, "20" + parts.group(1), release);
    }
}
