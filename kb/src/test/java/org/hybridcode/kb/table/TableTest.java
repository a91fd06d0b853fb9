package org.hybridcode.kb.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TableTest {
    private static final List<String> LINES =
            List.of("# a remark", "word\tday\tcount", "", "cut\tFRIDAY\t3", "burn\t\tno");

    private static TableRow row(int at) {
        return Table.rows("a.tsv", LINES).get(at);
    }

    @Test
    void leavesOutRemarksAndBlankLinesButCountsThem() {
        assertThat(Table.rows("a.tsv", LINES)).extracting(TableRow::line).containsExactly(2, 4, 5);
    }

    @Test
    void readsTextNumbersAndConstants() {
        assertThat(row(1).cell(0)).isEqualTo("cut");
        assertThat(row(1).constant(1, DayOfWeek.class)).isEqualTo(DayOfWeek.FRIDAY);
        assertThat(row(1).number(2)).isEqualTo(3);
    }

    @Test
    void namesFileLineAndValueOfAFault() {
        assertThatThrownBy(() -> row(2).number(2)).hasMessage("a.tsv:5: no number: 'no'");
        assertThatThrownBy(() -> row(2).cell(1)).hasMessageStartingWith("a.tsv:5: no value in column 2: 'burn");
        assertThatThrownBy(() -> row(1).constant(0, DayOfWeek.class)).hasMessage("a.tsv:4: no such DayOfWeek: 'cut'");
    }

    @Test
    void refusesARowThatDoesNotFillTheNamedColumns() {
        assertThatThrownBy(() -> Table.named(Table.rows("a.tsv", LINES)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("a.tsv:5: expected 3 filled cells: 'burn");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> Table.read("/none.tsv"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("/none.tsv: not on the class path");
    }
}
