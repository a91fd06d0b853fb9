package org.hybridcode.kb.official;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;

/**
 * Reads the ICD-10-CM conversion table: current code, effective year or month/day/year, previous codes. A year means its
 * 1 October, as the table's own head says.
 */
public final class ConversionReader {
    /** The name of the file in its zip. */
    public static final Pattern MEMBER = Pattern.compile("ICD-10-CM-Conversion-Table.*\\.csv");

    private static final String HEADING = "Current code assignment";
    private static final Pattern RELEASE = Pattern.compile("FY ?(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("20\\d{2}");
    private static final Pattern DAY = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{2})");
    private static final Pattern BETWEEN = Pattern.compile(" *[;,&] *| +(?:and|AND) +");
    private static final Pattern WORDING = Pattern.compile("(?i)(?:a )?codes? (?:from|in) (?:categories )?");
    private static final int CENTURY = 2000;
    private static final int COLUMNS = 3;

    private ConversionReader() {}

    /**
     * The table; a row whose code, day or previous codes cannot be read is unread, an empty row is nothing.
     *
     * @param release the fiscal year that is asked for, {@code 2025}
     * @throws OfficialFileException when the heading is another one or of another year, or the file ends before its last
     *     letter, Z
     */
    public static Reading<ConversionTable> read(OfficialFile file, String release) {
        List<Csv.Row> rows = Csv.read(file, StandardCharsets.ISO_8859_1);
        int heading = heading(file, rows, release);
        List<Conversion> conversions = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        for (Csv.Row row : rows.subList(heading + 1, rows.size())) {
            Optional<Conversion> conversion = conversion(row);
            conversion.ifPresent(conversions::add);
            if (conversion.isEmpty() && !row.cells().stream().allMatch(String::isEmpty)) {
                unread.add(new Unread(
                        file.name(),
                        row.line(),
                        String.join(",", row.cells()),
                        "not a code, the day it came and the codes before it"));
            }
        }
        Fault.ifEndsBefore(file, rows.get(rows.size() - 1).line(), 'Z', () -> conversions.stream()
                .map(conversion -> conversion.code().text())
                .iterator());
        return new Reading<>(new ConversionTable(conversions), unread);
    }

    private static int heading(OfficialFile file, List<Csv.Row> rows, String release) {
        for (int i = 0; i < rows.size(); i++) {
            String first = rows.get(i).cells().get(0);
            if (first.equals(HEADING)) {
                return i;
            }
            Matcher year = RELEASE.matcher(first);
            if (year.find()) {
                Fault.ifOtherRelease(file, rows.get(i).line(), year.group(1), release);
            }
        }
        throw new OfficialFileException(file.name() + ":1: no row begins with '" + HEADING
                + "'; give the conversion table as comma separated text");
    }

    private static Optional<Conversion> conversion(Csv.Row row) {
        if (row.cells().size() != COLUMNS || !Icd10Code.isWellFormed(row.cells().get(0))) {
            return Optional.empty();
        }
        Icd10Code code = new Icd10Code(row.cells().get(0));
        try {
            List<CodeRange> previous = previous(row.cells().get(2));
            return day(row.cells().get(1)).map(day -> new Conversion(row.line(), code, day, previous));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String cell) {
        if (YEAR.matcher(cell).matches()) {
            return Optional.of(LocalDate.of(Integer.parseInt(cell), Month.OCTOBER, 1));
        }
        Matcher day = DAY.matcher(cell);
        return day.matches()
                ? Optional.of(LocalDate.of(
                        CENTURY + Integer.parseInt(day.group(COLUMNS)),
                        Integer.parseInt(day.group(1)),
                        Integer.parseInt(day.group(2))))
                : Optional.empty();
    }

    private static List<CodeRange> previous(String cell) {
        List<CodeRange> ranges = new ArrayList<>();
        if (!cell.equals("None")) {
            for (String part : BETWEEN.split(cell, -1)) {
                ranges.add(CodeRange.parse(WORDING.matcher(part).replaceFirst("")));
            }
        }
        return ranges;
    }
}
