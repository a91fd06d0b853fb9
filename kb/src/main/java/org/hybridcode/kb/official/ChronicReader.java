package org.hybridcode.kb.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hybridcode.kb.codebook.Chronicity;

/** Reads the chronic condition indicator: undotted code and A, B, C, N or nothing, tab separated. */
public final class ChronicReader {
    /** The name of the file in its zip. */
    public static final Pattern MEMBER = Pattern.compile("chronic_indicator_\\d{4}\\.tsv");

    private static final String HEADING = "code\tchronic";
    private static final Pattern LINE = Pattern.compile("([A-Z][0-9A-Z]{2,6})\t([ABCN]?) *");
    private static final Map<String, Chronicity> FLAGS = Map.of(
            "A", Chronicity.ACUTE,
            "B", Chronicity.BOTH,
            "C", Chronicity.CHRONIC,
            "N", Chronicity.NEITHER,
            "", Chronicity.UNKNOWN);

    private ChronicReader() {}

    /**
     * The indicator.
     *
     * @throws OfficialFileException when the heading is another one, a code stands twice, or the file ends before its
     *     last letter, U
     */
    public static Reading<ChronicIndicator> read(OfficialFile file) {
        List<String> lines = Fault.linesOf(file, "chronic condition indicator");
        if (!lines.get(0).equals(HEADING)) {
            throw Fault.at(
                    file,
                    1,
                    Fault.shown(lines.get(0)) + " is not the heading 'code, chronic'; give the table of two columns");
        }
        TreeMap<String, Chronicity> flags = new TreeMap<>();
        List<Unread> unread = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Matcher parts = LINE.matcher(lines.get(i));
            if (!parts.matches()) {
                unread.add(new Unread(file.name(), i + 1, lines.get(i), "not a code with A, B, C, N or nothing"));
            } else if (flags.put(parts.group(1), FLAGS.get(parts.group(2))) != null) {
                throw Fault.at(file, i + 1, parts.group(1) + " stands twice; drop one");
            }
        }
        Fault.ifEndsBefore(file, lines.size(), 'U', flags.keySet());
        return new Reading<>(new ChronicIndicator(flags), unread);
    }
}
