package org.hybridcode.kb.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hybridcode.kb.code.Icd10Code;

/** The official files of a release as plain tables, read independently of the knowledge base they are compared with. */
record OfficialRelease(
        TreeMap<Icd10Code, Line> order,
        OfficialTabular tabular,
        TreeMap<String, String> chronic,
        Map<Icd10Code, LocalDate> retired) {

    /** One line of the order file. */
    record Line(boolean billable, String title) {}

    private static final Pattern CONVERSION =
            Pattern.compile("([A-Z][0-9A-Z]{2}(?:\\.[0-9A-Z]+)?),(\\d{4}),([A-Z][0-9A-Z]{2}(?:\\.[0-9A-Z]+)?)\\s*");

    /** The folder of the official data, if this machine has it. */
    static Optional<Path> data() {
        String set = System.getenv("HYBRIDCODE_DATA");
        List<Path> places =
                set == null ? List.of(Path.of("../shared/data"), Path.of("../../shared/data")) : List.of(Path.of(set));
        return places.stream().filter(Files::isDirectory).findFirst();
    }

    static OfficialRelease read(Path data) throws IOException {
        Path codes = data.resolve("icd10cm");
        return new OfficialRelease(
                order(codes.resolve("2025/icd10cm_order_2025.txt")),
                OfficialTabular.read(codes.resolve("2023/icd10cm_tabular_2023.xml")),
                chronic(data.resolve("terms/chronic_indicator_2022.tsv")),
                retired(codes.resolve("2025/ICD-10-CM-Conversion-Table-FY25.csv")));
    }

    private static TreeMap<Icd10Code, Line> order(Path file) throws IOException {
        TreeMap<Icd10Code, Line> lines = new TreeMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            Icd10Code code = Icd10Code.ofUndotted(line.substring(6, 13).trim());
            lines.put(code, new Line(line.charAt(14) == '1', line.substring(77).trim()));
        }
        return lines;
    }

    private static TreeMap<String, String> chronic(Path file) throws IOException {
        TreeMap<String, String> flags = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            flags.put(cells[0], cells[1].isBlank() ? "-" : cells[1]);
        }
        return flags;
    }

    /** The codes that were split: each with the last day on which it was billable. */
    private static Map<Icd10Code, LocalDate> retired(Path file) throws IOException {
        Map<Icd10Code, LocalDate> days = new HashMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
            Matcher parts = CONVERSION.matcher(line);
            if (parts.matches()
                    && parts.group(1).startsWith(parts.group(3))
                    && !parts.group(1).equals(parts.group(3))) {
                LocalDate last = LocalDate.of(Integer.parseInt(parts.group(2)), 9, 30);
                days.merge(new Icd10Code(parts.group(3)), last, (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        return days;
    }

    /** The chronic flag; a code younger than the indicator takes the one its nearest relatives agree on. */
    String chronicFlag(Icd10Code code) {
        for (String stem = code.undotted(); stem.length() >= 3; stem = stem.substring(0, stem.length() - 1)) {
            List<String> relatives = chronic.subMap(stem, stem + "~").values().stream()
                    .distinct()
                    .toList();
            if (!relatives.isEmpty()) {
                return relatives.size() == 1 ? relatives.get(0) : "-";
            }
        }
        return "-";
    }
}
