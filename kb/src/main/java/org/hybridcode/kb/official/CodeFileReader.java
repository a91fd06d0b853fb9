package org.hybridcode.kb.official;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hybridcode.kb.code.Icd10Code;

/**
 * Reads which codes exist: the order file (columns 1-5 number, 7-13 code without its dot, 15 billable flag, 17-76 short
 * title, 78 on the long one) or the codes file (columns 1-7 code, 9 on the long title), told apart by their lines.
 */
public final class CodeFileReader {
    /** The name of either file in its zip. */
    public static final Pattern MEMBER = MemberName.of("(?:order|codes)", "\\.txt");

    private static final Pattern ORDER = Pattern.compile("(\\d{5}) ([A-Z0-9]{3,7}) *([01]) (.{60}) (\\S.*?) *");
    private static final Pattern CODES = Pattern.compile("([A-Z0-9]{3,7}) +(\\S.*?) *");

    private CodeFileReader() {}

    /**
     * The lines in the order of the file.
     *
     * @throws OfficialFileException when a line has another layout or a code stands twice
     */
    public static List<CodeLine> read(OfficialFile file) {
        List<String> lines = file.lines(StandardCharsets.UTF_8);
        if (lines.isEmpty()) {
            throw new OfficialFileException(file.name() + " is empty; give the order file as it was published");
        }
        boolean order = ORDER.matcher(lines.get(0)).matches();
        List<CodeLine> codes = new ArrayList<>();
        Map<Icd10Code, Integer> seen = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            CodeLine line = line(file, i + 1, lines.get(i), order);
            Integer before = seen.putIfAbsent(line.code(), line.line());
            if (before != null) {
                throw fault(file, line.line(), line.code() + " stands at line " + before + " already; drop one");
            }
            codes.add(line);
        }
        return List.copyOf(codes);
    }

    private static CodeLine line(OfficialFile file, int number, String text, boolean order) {
        Matcher parts = (order ? ORDER : CODES).matcher(text);
        if (!parts.matches()) {
            throw fault(
                    file,
                    number,
                    "'" + text + "' is no line of " + (order ? "an order" : "a codes")
                            + " file; give the file as it was published");
        }
        try {
            return order
                    ? new CodeLine(
                            number,
                            Icd10Code.ofUndotted(parts.group(2)),
                            parts.group(3).equals("1"),
                            parts.group(5))
                    : new CodeLine(number, Icd10Code.ofUndotted(parts.group(1)), true, parts.group(2));
        } catch (IllegalArgumentException e) {
            throw new OfficialFileException(
                    file.name() + ":" + number + ": " + e.getMessage() + "; give the file as it was published", e);
        }
    }

    private static OfficialFileException fault(OfficialFile file, int line, String message) {
        return new OfficialFileException(file.name() + ":" + line + ": " + message);
    }
}
