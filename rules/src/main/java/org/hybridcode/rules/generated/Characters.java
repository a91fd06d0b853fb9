package org.hybridcode.rules.generated;

import java.util.List;
import org.hybridcode.rules.lint.Finding;
import org.hybridcode.rules.lint.FindingCode;

/** Refuses the characters that two readers of a text could read differently, before it is parsed. */
final class Characters {
    private Characters() {}

    /** Adds a finding for each line that holds such a character. */
    static void check(String file, List<String> lines, int before, List<Finding> findings) {
        for (int i = 0; i < lines.size(); i++) {
            if (PlainText.hidden(lines.get(i))) {
                findings.add(new Finding(
                        file,
                        before + i + 1,
                        "",
                        FindingCode.CHARACTER,
                        "a backslash, a comment of several lines or a character that is not seen is refused"));
            }
        }
    }
}
