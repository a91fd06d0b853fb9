package org.hybridcode.nlp.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.hybridcode.kb.table.TableRow;
import org.hybridcode.rules.facts.Assertion;
import org.hybridcode.rules.facts.Cue;
import org.hybridcode.rules.facts.CueKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the cue files does what its example shows. */
class CueFilesTest {

    private static final ContextAnalyzer ANALYZER = ContextAnalyzer.load();
    private static final int EXAMPLE = 5;

    static Stream<TableRow> cues() {
        return rows("pre", "post", "both", "bare-pre", "topic");
    }

    static Stream<TableRow> cancels() {
        return rows("cancel-pre", "cancel-post");
    }

    static Stream<TableRow> silent() {
        return rows("pseudo", "terminator", "whole-terminator");
    }

    private static Stream<TableRow> rows(String... directions) {
        return LexiconReader.rows().stream().filter(row -> List.of(directions).contains(row.cell(2)));
    }

    @ParameterizedTest
    @MethodSource("cues")
    void cueReachesItsExample(TableRow row) {
        Assertion assertion = Example.parse(row.cell(EXAMPLE)).by(ANALYZER);
        CueKind kind = row.constant(1, CueKind.class);
        assertThat(assertion.cues())
                .as("%s:%d", row.file(), row.line())
                .filteredOn(cue -> cue.kind() == kind)
                .extracting(cue -> cue.phrase().replaceFirst("^\\[(.*\\S.*)\\]$", "$1"))
                .containsAnyElementsOf(LexiconReader.spellings(row.cell(0)));
    }

    @ParameterizedTest
    @MethodSource("cancels")
    void cancelTakesItsKindFromItsExample(TableRow row) {
        Assertion assertion = Example.parse(row.cell(EXAMPLE)).by(ANALYZER);
        assertThat(assertion.cues())
                .as("%s:%d", row.file(), row.line())
                .extracting(Cue::kind)
                .doesNotContain(row.constant(1, CueKind.class));
    }

    @ParameterizedTest
    @MethodSource("silent")
    void pseudoCueAndTerminatorLeaveTheirExampleAlone(TableRow row) {
        assertThat(Example.parse(row.cell(EXAMPLE)).by(ANALYZER))
                .as("%s:%d", row.file(), row.line())
                .isEqualTo(Assertion.DEFAULT);
    }

    @Test
    void spellingsExpandChoicesAndMissingWords() {
        assertThat(LexiconReader.spellings("no [known] sign|signs"))
                .containsExactly("no known sign", "no known signs", "no sign", "no signs");
    }

    @Test
    void contradictingRowsAreRefusedWithFileLineAndPhrase() {
        List<TableRow> scopes = List.of(new TableRow("scopes.tsv", 1, List.of("plain", "cross", "stop", "test")));
        TableRow cue = new TableRow("a.tsv", 3, List.of("no", "NEGATION", "pre", "5", "plain", "No [fever]."));
        TableRow pseudo = new TableRow("a.tsv", 7, List.of("no", "-", "pseudo", "-", "-", "No [fever]."));
        assertThatThrownBy(() -> LexiconReader.read(scopes, List.of(cue, pseudo)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("a.tsv:7", "contradicts", "no");
    }

    @Test
    void unknownKindIsRefused() {
        List<TableRow> scopes = List.of(new TableRow("scopes.tsv", 1, List.of("plain", "cross", "stop", "test")));
        TableRow row = new TableRow("a.tsv", 3, List.of("no", "DENIAL", "pre", "5", "plain", "No [fever]."));
        assertThatThrownBy(() -> LexiconReader.read(scopes, List.of(row)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("a.tsv:3", "DENIAL");
    }

    @Test
    void unknownScopeRuleIsRefused() {
        TableRow row = new TableRow("a.tsv", 3, List.of("no", "NEGATION", "pre", "5", "elsewhere", "No [fever]."));
        assertThatThrownBy(() -> LexiconReader.read(List.of(), List.of(row)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("a.tsv:3", "elsewhere");
    }
}
