package org.hybridcode.kb.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** An order file cut by its columns: on purpose without the reader that it checks. */
final class OfficialCodes {
    /** What the order file says of a code. */
    record Line(boolean billable, String title) {}

    private OfficialCodes() {}

    /** The lines by dotted code. */
    static SortedMap<String, Line> read(Path order) {
        TreeMap<String, Line> lines = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(order, StandardCharsets.UTF_8)) {
                String code = line.substring(6, 13).trim();
                String dotted = code.length() == 3 ? code : code.substring(0, 3) + "." + code.substring(3);
                lines.put(
                        dotted,
                        new Line(line.charAt(14) == '1', line.substring(77).trim()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
