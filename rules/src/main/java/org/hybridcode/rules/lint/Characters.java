package org.hybridcode.rules.lint;

import java.util.List;
import java.util.Optional;

/** Refuses the characters that two readers of a text could read differently, before it is parsed. */
final class Characters {
    private Characters() {}

    /** Adds a finding for each line that holds such a character. */
    static void check(String name, String text, List<Finding> findings) {
        String[] lines = text.replace("\r\n", "\n").split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int line = i + 1;
            message(lines[i])
                    .ifPresent(message -> findings.add(new Finding(name, line, "", FindingCode.CHARACTER, message)));
        }
    }

    private static Optional<String> message(String line) {
        if (line.indexOf('\\') >= 0) {
            return Optional.of("a backslash is refused, and with it every escape");
        }
        if (line.contains("/*")) {
            return Optional.of("a comment begins with // and ends with its line");
        }
        return line.codePoints().anyMatch(Characters::hidden)
                ? Optional.of("a control character or one that is not seen is refused")
                : Optional.empty();
    }

    private static boolean hidden(int character) {
        int type = Character.getType(character);
        return character != '\t'
                && (type == Character.CONTROL
                        || type == Character.FORMAT
                        || type == Character.SURROGATE
                        || type == Character.PRIVATE_USE
                        || type == Character.UNASSIGNED
                        || type == Character.LINE_SEPARATOR
                        || type == Character.PARAGRAPH_SEPARATOR);
    }
}
