package org.hybridcode.kb.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hybridcode.kb.official.OfficialData.code;
import static org.hybridcode.kb.official.OfficialData.published;
import static org.hybridcode.kb.official.OfficialData.written;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConversionReaderTest {
    private static final String HEADING = "Current code assignment,Effective,Previous Code(s) Assignment";
    private static final String LAST = "Z99.81,2024,Z99.8";
    private static final String TABLE = "icd10cm/2025/ICD-10-CM-Conversion-Table-FY25.csv";

    @TempDir
    Path folder;

    private Reading<ConversionTable> read(String... rows) {
        String[] lines = new String[rows.length + 3];
        lines[0] = "\"An update, effective";
        lines[1] = "October 1. This FY 2025 table\",,";
        lines[2] = HEADING;
        System.arraycopy(rows, 0, lines, 3, rows.length);
        return ConversionReader.read(written(folder, "table.csv", lines), "2025");
    }

    @Test
    void aYearMeansItsFirstOfOctober() {
        var conversions = read("A04.71,2017,A04.7", "J12.82,01/01/21,J12.89", LAST)
                .content()
                .conversions();

        assertThat(conversions)
                .extracting(Conversion::effective)
                .startsWith(LocalDate.of(2017, 10, 1), LocalDate.of(2021, 1, 1));
    }

    @Test
    void readsSeveralPreviousCodes() {
        var conversions = read(
                        "C56.3,2021,C56.1 and C56.2",
                        "H02.151 ,2018,H02.101-H02.106; H02.109",
                        "P91.821,2020,I63.- and P91.88",
                        "R11.15,2019,K31.89 and a code from R11-",
                        "M04.8,2016,None",
                        LAST)
                .content()
                .conversions();

        assertThat(conversions.get(0).previous()).containsExactly(CodeRange.parse("C56.1"), CodeRange.parse("C56.2"));
        assertThat(conversions.get(1).previous())
                .containsExactly(CodeRange.parse("H02.101-H02.106"), CodeRange.parse("H02.109"));
        assertThat(conversions.get(2).previous()).isEmpty();
        assertThat(conversions.get(3).previous()).containsExactly(CodeRange.parse("I63"), CodeRange.parse("P91.88"));
        assertThat(conversions.get(4).previous()).containsExactly(CodeRange.parse("K31.89"), CodeRange.parse("R11"));
    }

    @Test
    void aSplitCodeWasBillableUntilTheDayBeforeItsFirstPartCame() {
        var table = read("M51.360 ,2024,M51.36", "M51.361,2023,M51.36", "C56.3,2021,C56.1 and C56.2", LAST)
                .content();

        assertThat(table.lastBillableDays())
                .containsOnly(
                        Map.entry(code("M51.36"), LocalDate.of(2023, 9, 30)),
                        Map.entry(code("Z99.8"), LocalDate.of(2024, 9, 30)));
    }

    @Test
    void listsARowThatItCannotReadAndPassesOverEmptyOnes() {
        assertThat(read("A04.71,soon,A04.7", "A04.72,13/13/21,A04.7", LAST, ",,")
                        .unread())
                .extracting(Unread::line)
                .containsExactly(4, 5);
    }

    @Test
    void refusesAnotherYearAnotherLayoutAndAnEarlyEnd() {
        assertThatThrownBy(() -> ConversionReader.read(written(folder, "t.csv", "This FY 2024 table", HEADING), "2025"))
                .isInstanceOf(OfficialFileException.class)
                .hasMessageContaining("t.csv:1: this is the file of release 2024");
        assertThatThrownBy(() -> ConversionReader.read(written(folder, "t.csv", "A04.71,2017,A04.7"), "2025"))
                .hasMessageContaining("no row begins with 'Current code assignment'");
        assertThatThrownBy(() -> read("A04.71,2017,A04.7")).hasMessageContaining("ends without a code of letter Z");
        assertThatThrownBy(() -> read("A04.71,2017,\"A04.7")).hasMessageContaining("ends within a quoted cell");
    }

    @Test
    void readsThePublishedTableWhole() {
        var reading = ConversionReader.read(published(TABLE), "2025");

        assertThat(reading.content().conversions()).hasSize(5405);
        assertThat(reading.unread()).isEmpty();
    }

    /** A second reading takes exact rows with a year alone; what it misses is named. */
    @Test
    void agreesWithASecondReadingOfThePublishedTable() {
        Pattern row = Pattern.compile("([A-Z][0-9A-Z.]{2,7}),(\\d{4}),([A-Z][0-9A-Z.]{2,7})\\s*");
        Map<Icd10Code, LocalDate> second = new TreeMap<>();
        for (String line : published(TABLE).lines(StandardCharsets.ISO_8859_1)) {
            Matcher parts = row.matcher(line);
            if (parts.matches()
                    && parts.group(1).startsWith(parts.group(3))
                    && !parts.group(1).equals(parts.group(3))) {
                LocalDate last = LocalDate.of(Integer.parseInt(parts.group(2)), 9, 30);
                second.merge(code(parts.group(3)), last, (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        Map<Icd10Code, LocalDate> days = new TreeMap<>(
                ConversionReader.read(published(TABLE), "2025").content().lastBillableDays());

        assertThat(days).containsAllEntriesOf(second);
        days.keySet().removeAll(second.keySet());
        assertThat(days.keySet())
                .as("rows with a space behind the code, or a day in place of the year")
                .extracting(Icd10Code::text)
                .containsExactly(
                        "D68.0", "I47.2", "M35.8", "M51.36", "M51.37", "Y07.01", "Y07.02", "Y07.03", "Y07.04", "Z28.3",
                        "Z29.8", "Z59.1", "Z91.14", "Z91.15");
    }

    @Test
    void everySplitCodeOfThePublishedTableIsNotBillableAnyMore() {
        var days = ConversionReader.read(published(TABLE), "2025").content().lastBillableDays();

        assertThat(days.keySet())
                .doesNotContainAnyElementsOf(OfficialData.titles2025(false).keySet());
    }
}
