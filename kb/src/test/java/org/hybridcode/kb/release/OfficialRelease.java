package org.hybridcode.kb.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Chronicity;
import org.hybridcode.kb.official.CodeLine;
import org.hybridcode.kb.official.OfficialFile;
import org.hybridcode.kb.official.Tabular;
import org.hybridcode.kb.official.TabularReader;

/** The official files of a release as plain tables, read independently of the knowledge base they are compared with. */
record OfficialRelease(
        TreeMap<Icd10Code, Line> order,
        Tabular tabular,
        TreeMap<String, String> chronic,
        Map<Icd10Code, LocalDate> retired,
        Set<Icd10Code> poaExempt) {

    /** One line of the order file. */
    record Line(boolean billable, String title) {}

    /** The flags of the indicator. */
    static final Map<String, Chronicity> FLAGS = Map.of(
            "A", Chronicity.ACUTE,
            "C", Chronicity.CHRONIC,
            "B", Chronicity.BOTH,
            "N", Chronicity.NEITHER,
            "-", Chronicity.UNKNOWN);

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
                TabularReader.read(
                        OfficialFile.at(codes.resolve("2023/icd10cm_tabular_2023.xml"), TabularReader.MEMBER), "2023"),
                chronic(data.resolve("terms/chronic_indicator_2022.tsv")),
                retired(codes.resolve("2025/ICD-10-CM-Conversion-Table-FY25.csv")),
                poaExempt(codes.resolve("2025/POAexemptCodesFY25.txt")));
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
        for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
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

    private static Set<Icd10Code> poaExempt(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> new Icd10Code(line.split("\t", -1)[1].strip()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the codebook's rows are made from. */
    CodebookSources sources() {
        List<CodeLine> codes = new ArrayList<>();
        order.forEach((code, line) -> codes.add(new CodeLine(codes.size() + 1, code, line.billable(), line.title())));
        Map<Icd10Code, Chronicity> flags = new HashMap<>();
        chronic.forEach((code, flag) -> flags.put(Icd10Code.ofUndotted(code), FLAGS.get(flag)));
        return new CodebookSources(codes, tabular, flags, retired, poaExempt);
    }
}
