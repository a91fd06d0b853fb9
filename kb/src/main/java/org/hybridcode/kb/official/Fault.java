package org.hybridcode.kb.official;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** How a fault of an official file is worded: file, line, what stands there, what to do. */
final class Fault {
    private static final int SHOWN = 80;

    private Fault() {}

    static OfficialFileException at(OfficialFile file, int line, String message) {
        return new OfficialFileException(file.name() + ":" + line + ": " + message);
    }

    /** The lines of a text that is not empty. */
    static List<String> linesOf(OfficialFile file, String kind) {
        List<String> lines = file.lines(StandardCharsets.UTF_8);
        if (lines.isEmpty()) {
            throw new OfficialFileException(file.name() + " is empty; give the " + kind + " as it was published");
        }
        return lines;
    }

    /** A file that ends before its last code; {@code last} is the letter that a complete one reaches. */
    static void ifEndsBefore(OfficialFile file, int lines, char last, Iterable<String> codes) {
        for (String code : codes) {
            if (code.charAt(0) == last) {
                return;
            }
        }
        throw at(
                file,
                lines,
                "the file ends without a code of letter " + last
                        + " that can be read; it is truncated or of another layout, download it again");
    }

    /** A file of another release than the one that is asked for. */
    static void ifOtherRelease(OfficialFile file, int line, String stated, String wanted) {
        if (!stated.equals(wanted)) {
            throw at(
                    file,
                    line,
                    "this is the file of release " + stated + ", not " + wanted + "; give that of " + wanted);
        }
    }

    /** What stands in a line, cut to a length that a message can show. */
    static String shown(String text) {
        return "'" + (text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...") + "'";
    }
}
