package org.hybridcode.rules.rulebook.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hybridcode.rules.lint.Finding;
import org.junit.jupiter.api.Test;

final class RuleTableTest {
    private static final String TITLES =
            "id,title,source,effective,owner,status,remedy,code,unless setting,unless section,unless beside,reason\n";
    private static final String ROW =
            "SITE-0001,A title,A source,2025-10-01/..,somebody,approved,none,%s,%s,,,a reason\n";
    private static final String NAME = "a.reject-unless.csv";

    private static RuleTable table(String name, String text) {
        return RuleTable.read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> findings(String text) {
        return table(NAME, text).findings().stream().map(Finding::toString).toList();
    }

    @Test
    void namesTheCellThatIsWrong() {
        assertThat(findings(TITLES + ROW.formatted("I21", "inpatient") + ROW.formatted("chest pain", "inpatient")))
                .containsExactly(
                        NAME + ":3: column 'code' (H3) holds a code (E11.65), a category (E11), or a header with a "
                                + "dash (S72.0-)");
    }

    @Test
    void namesTheColumnThatIsMissing() {
        assertThat(findings(TITLES.replace("reason", "because") + ROW.formatted("I21", "inpatient")))
                .contains(NAME + ":1: the column 'reason' is missing")
                .hasSize(2);
    }

    @Test
    void asksForAReasonNotToReject() {
        assertThat(findings(TITLES + ROW.formatted("I21", "")))
                .containsExactly(NAME + ":2: at least one of the columns that begin with 'unless' is filled in");
    }

    @Test
    void refusesWhatStandsBelowNoTitle() {
        assertThat(findings(TITLES + ROW.formatted("I21", "inpatient").replace("a reason", "a reason,more")))
                .containsExactly(NAME + ":2: M2 stands below no title");
    }

    @Test
    void refusesATableWithoutRowsAndAFileThatIsNoText() {
        assertThat(findings(TITLES)).hasSize(1);
        assertThat(RuleTable.read(NAME, new byte[] {(byte) 0xff, (byte) 0xfe, 0})
                        .findings())
                .hasSize(1);
        assertThat(RuleTable.read("a.replace.xlsx", new byte[] {1, 2, 3}).findings())
                .hasSize(1);
        assertThatIllegalStateException()
                .isThrownBy(() -> table(NAME, TITLES).expand())
                .withMessageContaining(NAME);
    }

    @Test
    void columnsStandInAnyOrderAndALineKnowsItsRow() {
        String swapped = TITLES.replace("code,unless setting", "unless setting,code") + "\n"
                + ROW.formatted("outpatient", "S72.0-");
        Expansion expansion = table(NAME, swapped).expand();
        assertThat(expansion.drl())
                .contains("entry.text.startsWith(\"S72.0\")")
                .contains("not Encounter(setting == Setting.OUTPATIENT)")
                .doesNotContain("SectionKind.S");
        assertThat(expansion.rows())
                .hasSize(Math.toIntExact(expansion.drl().lines().count()))
                .startsWith(0)
                .endsWith(3);
    }
}
