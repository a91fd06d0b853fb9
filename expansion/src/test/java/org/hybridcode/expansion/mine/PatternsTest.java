package org.hybridcode.expansion.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.hybridcode.kb.table.Table;
import org.hybridcode.kb.table.TableRow;
import org.hybridcode.rules.facts.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PatternsTest {
    /** They give a term and nothing besides. */
    private static final Set<LexicalPattern.Kind> NAMING =
            Set.of(LexicalPattern.Kind.DIAGNOSED, LexicalPattern.Kind.HEADED);

    static List<LexicalPattern> patterns() {
        return Table.readNamed(NotePatterns.FILE).stream()
                .map(LexicalPattern::of)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void takesFromItsExampleWhatItSays(LexicalPattern pattern) {
        Matcher matcher = pattern.pattern().matcher(pattern.example());
        assertThat(matcher.find()).as(pattern.name()).isTrue();
        String text = pattern.example();
        if (pattern.kind() == LexicalPattern.Kind.SHORT) {
            String alias = matcher.group("alias");
            Span term = LongForm.before(text, matcher.start("alias") - 1, alias).orElseThrow();
            assertThat(text.substring(term.begin(), term.end())).isEqualTo(pattern.term());
            assertThat(alias).isEqualTo(pattern.gives());
            return;
        }
        Span term = LexicalPattern.group(matcher, text, "term").orElseThrow();
        assertThat(text.substring(term.begin(), term.end())).isEqualTo(pattern.term());
        if (!NAMING.contains(pattern.kind())) {
            Span gives = List.of("code", "icd9", "alias").stream()
                    .flatMap(group -> LexicalPattern.group(matcher, text, group).stream())
                    .findFirst()
                    .orElseThrow();
            assertThat(text.substring(gives.begin(), gives.end())).isEqualTo(pattern.gives());
        }
    }

    static List<TableRow> forms() {
        return Table.readNamed(TitleForms.FORMS);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void makesOfItsTitleWhatIsSaid(TableRow row) {
        assertThat(TitleForms.load().of(row.cell(3))).contains(row.cell(4));
    }

    static List<TableRow> refusals() {
        return Table.readNamed(TitleForms.REFUSALS);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void makesNoWordingOfATitleThatSaysWhatOthersDoNot(TableRow row) {
        assertThat(TitleForms.load().of(row.cell(1))).isEmpty();
    }
}
