package org.hybridcode.engine.evaluation.baseline;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.hybridcode.kb.table.Table;
import org.junit.jupiter.api.Test;

final class HandWrittenRuleReaderTest {
    private static final String HEADER = "id\tcondition\twordings\tunless\tcode\tsource\n";
    private static final String ROW = "B38-01\tGout\tgout\t\tM10.9\tTabular List M10.9\n";

    private static void refuses(String text, String message) {
        assertThatIllegalStateException()
                .isThrownBy(() -> HandWrittenRuleReader.rules(
                        "rules.tsv", Table.rows("rules.tsv", text.lines().toList())))
                .withMessageContaining(message);
    }

    @Test
    void refusesAnotherNumberOfRules() {
        refuses(HEADER + ROW, "rules.tsv: expected 38 rules, found 1");
    }

    @Test
    void refusesAnIdTwice() {
        refuses(HEADER + ROW + ROW, "rules.tsv:3: id is there twice: 'B38-01'");
    }

    @Test
    void refusesAnIdOfNoRule() {
        refuses(HEADER + ROW.replace("B38-01", "B38-39"), "rules.tsv:2: no id from B38-01 to B38-38: 'B38-39'");
    }

    @Test
    void refusesWhatIsNoCode() {
        refuses(HEADER + ROW.replace("M10.9\t", "M109\t"), "rules.tsv:2: no ICD-10-CM code: 'M109'");
    }

    @Test
    void refusesAWordingWithoutWords() {
        refuses(HEADER + ROW.replace("gout", "gout|"), "rules.tsv:2: a wording without words in: 'gout|'");
    }

    @Test
    void refusesARuleWithoutSource() {
        refuses(HEADER + ROW.replace("Tabular List M10.9", ""), "rules.tsv:2: no value in column 6");
    }

    @Test
    void refusesAnotherNumberOfColumns() {
        refuses(HEADER + "# a comment\n\n" + ROW.replace("\n", "\tmore\n"), "rules.tsv:4: expected 6 columns: '7'");
    }
}
