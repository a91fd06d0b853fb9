package org.hybridcode.rules.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hybridcode.kb.codebook.NoteKind;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.hybridcode.rules.facts.CodePair;
import org.hybridcode.rules.facts.Combination;
import org.hybridcode.rules.facts.Proposal;
import org.hybridcode.rules.facts.ProposalSource;
import org.hybridcode.rules.facts.TabularNote;
import org.hybridcode.rules.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

/** Which notes come into play; that EXC-0001 reads an Excludes1 note in both directions, its cases show. */
final class FactsInPlayTest {
    private static final FactsInPlay FACTS = new FactsInPlay(KnowledgeBaseReader.starter(), Rulebook.builtIn());

    private static List<String> excludes1(String... codes) {
        return FACTS.of(proposals(codes)).stream()
                .filter(TabularNote.class::isInstance)
                .map(TabularNote.class::cast)
                .filter(note -> note.kind() == NoteKind.EXCLUDES1)
                .map(note -> note.code() + " at " + note.standsAt() + " names " + note.other())
                .toList();
    }

    private static List<Proposal> proposals(String... codes) {
        return Stream.of(codes)
                .map(code -> new Proposal("p" + code, code, ProposalSource.KB, "", "", 0, 1.0))
                .toList();
    }

    @Test
    void theOrderOfProposalsDoesNotMatter() {
        assertThat(excludes1("J11.1", "J00"))
                .isEqualTo(excludes1("J00", "J11.1"))
                .containsExactly("J00 at J00 names J11.1");
    }

    @Test
    void aConditionOnCharactersIsKept() {
        assertThat(excludes1("H20.00", "E11.39")).contains("H20.00 at H20.0 names E11.39");
        assertThat(excludes1("H20.00", "E11.9")).isEmpty();
    }

    @Test
    void aNoteWorksBelowItsOwnCategory() {
        assertThat(excludes1("F10.10", "F10.20")).contains("F10.10 at F10.1 names F10.20");
    }

    @Test
    void twoSidesAreTheCodeOfBothWhichSaysEachOfThemWithMore() {
        assertThat(FACTS.of(proposals("M17.11", "M17.12")))
                .filteredOn(Combination.class::isInstance)
                .extracting(fact -> ((Combination) fact).code().text())
                .containsOnly("M17.0");
        assertThat(ofSides("M17.0", "M17.11")).containsExactly("M17.0 over M17.11");
        assertThat(ofSides("H53.461", "H53.462"))
                .as("a title that says a side and both")
                .isEmpty();
    }

    @Test
    void aSideIsMoreThanNoneWhereSomethingElseIsOpenToo() {
        assertThat(ofSides("H66.90", "H66.91")).containsExactly("H66.91 over H66.90");
        assertThat(ofSides("H66.90", "H66.3X1")).as("another condition").isEmpty();
    }

    private static List<String> ofSides(String... codes) {
        return FACTS.of(proposals(codes)).stream()
                .filter(CodePair.class::isInstance)
                .map(CodePair.class::cast)
                .filter(pair -> pair.relation().equals(CodePair.SAID_WITH_MORE))
                .map(pair -> pair.code() + " over " + pair.other())
                .toList();
    }
}
