package org.hybridcode.kb.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hybridcode.kb.official.OfficialData.code;
import static org.hybridcode.kb.official.OfficialData.published;
import static org.hybridcode.kb.official.OfficialData.written;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Chronicity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChronicReaderTest {
    private static final String TABLE = "terms/chronic_indicator_2022.tsv";
    private static final Map<String, Chronicity> FLAGS = Map.of(
            "A",
            Chronicity.ACUTE,
            "B",
            Chronicity.BOTH,
            "C",
            Chronicity.CHRONIC,
            "N",
            Chronicity.NEITHER,
            "-",
            Chronicity.UNKNOWN);

    @TempDir
    Path folder;

    private Reading<ChronicIndicator> read(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = "code\tchronic";
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return ChronicReader.read(written(folder, "chronic.tsv", lines));
    }

    @Test
    void aYoungerCodeTakesWhatItsNearestRelativesAgreeOn() {
        ChronicIndicator indicator =
                read("E1110\tB", "E1165\tC", "E119\tC", "I10\tC", "U099\t").content();

        assertThat(indicator.of(code("E11.9"))).isEqualTo(Chronicity.CHRONIC);
        assertThat(indicator.of(code("E11.69"))).isEqualTo(Chronicity.CHRONIC);
        assertThat(indicator.of(code("E11.A"))).isEqualTo(Chronicity.UNKNOWN);
        assertThat(indicator.of(code("U09.9"))).isEqualTo(Chronicity.UNKNOWN);
        assertThat(indicator.of(code("A00"))).isEqualTo(Chronicity.UNKNOWN);
    }

    @Test
    void listsAFlagThatItDoesNotKnow() {
        assertThat(read("I10\tX", "U071\tA").unread()).extracting(Unread::text).containsExactly("I10\tX");
    }

    @Test
    void refusesAnotherHeadingARepeatedCodeAndAnEarlyEnd() {
        assertThatThrownBy(() -> ChronicReader.read(written(folder, "c.tsv", "ICD,flag", "U071,A")))
                .isInstanceOf(OfficialFileException.class)
                .hasMessageStartingWith("c.tsv:1: 'ICD,flag' is not the heading");
        assertThatThrownBy(() -> read("U071\tA", "U071\tC")).hasMessage("chronic.tsv:3: U071 stands twice; drop one");
        assertThatThrownBy(() -> read("I10\tC")).hasMessageContaining("ends without a code of letter U");
    }

    @Test
    void readsThePublishedIndicatorWhole() {
        var reading = ChronicReader.read(published(TABLE));

        assertThat(reading.content().flags()).hasSize(72748);
        assertThat(reading.unread()).isEmpty();
    }

    @Test
    void agreesWithASecondReadingForEveryCodeOf2025() {
        TreeMap<String, String> table = new TreeMap<>();
        for (String line : published(TABLE).lines(StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            table.put(cells[0], cells[1].isBlank() ? "-" : cells[1]);
        }
        ChronicIndicator indicator = ChronicReader.read(published(TABLE)).content();

        assertThat(OfficialData.titles2025(true).keySet())
                .allSatisfy(code -> assertThat(indicator.of(code)).isEqualTo(FLAGS.get(second(table, code))));
    }

    private static String second(NavigableMap<String, String> table, Icd10Code code) {
        for (String stem = code.undotted(); stem.length() >= 3; stem = stem.substring(0, stem.length() - 1)) {
            List<String> relatives =
                    table.subMap(stem, stem + "~").values().stream().distinct().toList();
            if (!relatives.isEmpty()) {
                return relatives.size() == 1 ? relatives.get(0) : "-";
            }
        }
        return "-";
    }
}
