package org.hybridcode.expansion.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.index.ContentWords;
import org.hybridcode.kb.table.Table;
import org.hybridcode.kb.table.TableRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the tables on phrases does what its example says. */
final class PhraseTablesTest {

    static List<TableRow> derivations() {
        return Table.readNamed(Derivations.FILE);
    }

    @ParameterizedTest
    @MethodSource("derivations")
    void rewritesTheAdjectiveOfItsExampleIntoItsNounAndBack(TableRow row) {
        String[] words = row.cell(2).split(" ", -1);
        List<Rewrite> found = Derivations.among(Set.of(words));
        assertThat(found).contains(new Rewrite(Set.of(words[0]), Set.of(words[1]), 1, Derivations.RIGHT));
        assertThat(found).contains(new Rewrite(Set.of(words[1]), Set.of(words[0]), 1, Derivations.RIGHT));
    }

    static List<TableRow> alternatives() {
        return Table.readNamed(TitleForms.ALTERNATIVES);
    }

    @ParameterizedTest
    @MethodSource("alternatives")
    void makesOfItsTitleAnAlternative(TableRow row) {
        assertThat(TitleForms.load().alternatives(row.cell(3))).contains(row.cell(4));
    }

    static List<TableRow> lastWords() {
        return Table.readNamed(LastWords.FILE);
    }

    @ParameterizedTest
    @MethodSource("lastWords")
    void refusesThePhraseOfItsExample(TableRow row) {
        List<String> folded = Phrases.folded(row.cell(1));
        assertThat(LastWords.load().refuse(folded.get(folded.size() - 1))).isTrue();
    }

    static List<TableRow> nameRefusals() {
        return Table.readNamed(NameRefusals.FILE);
    }

    @ParameterizedTest
    @MethodSource("nameRefusals")
    void refusesTheNameThatSaysLessThanTheTitleAndNotTheOneThatSaysIt(TableRow row) {
        NameRefusals refusals = NameRefusals.load();
        assertThat(refusals.refuse(row.cell(2), row.cell(3))).isTrue();
        assertThat(refusals.refuse(row.cell(1) + " " + row.cell(2), row.cell(3)))
                .isFalse();
    }

    static List<TableRow> specimens() {
        return Table.readNamed(WordOrders.SPECIMENS);
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void takesTheTestOfItsExampleForNoFinding(TableRow row) {
        List<String> test = Phrases.folded(row.cell(1));
        WordOrders orders = new WordOrders();
        orders.add(List.of(test.get(1), "in", test.get(0)), false);
        assertThat(orders.fits(test, ContentWords.of(test))).isFalse();
        assertThat(orders.fits(List.of(test.get(1), test.get(0)), ContentWords.of(test)))
                .isTrue();
    }

    static List<TableRow> joiningWords() {
        return Table.readNamed(JoiningWords.FILE);
    }

    @ParameterizedTest
    @MethodSource("joiningWords")
    void joinsAsItsExampleDoes(TableRow row) {
        assertThat(JoiningWords.load().of(Phrases.folded(row.cell(2))))
                .isEqualTo(row.constant(1, JoiningWords.Joining.class));
        assertThat(row.cell(2).toLowerCase(Locale.ROOT)).contains(row.cell(0));
    }
}
