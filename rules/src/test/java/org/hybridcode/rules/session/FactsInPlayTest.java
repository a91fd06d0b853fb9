package org.hybridcode.rules.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hybridcode.kb.codebook.NoteKind;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.hybridcode.rules.facts.Proposal;
import org.hybridcode.rules.facts.ProposalSource;
import org.hybridcode.rules.facts.TabularNote;
import org.hybridcode.rules.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

/** Which notes come into play; that EXC-0001 reads an Excludes1 note in both directions, its cases show. */
final class FactsInPlayTest {
    private static final FactsInPlay FACTS = new FactsInPlay(KnowledgeBaseReader.starter(), Rulebook.builtIn());

    private static List<String> excludes1(String... codes) {
        List<Proposal> proposals = new ArrayList<>();
        for (String code : codes) {
            proposals.add(new Proposal("p" + code, code, ProposalSource.KB, "", "", 0, 1.0));
        }
        return FACTS.of(proposals).stream()
                .filter(TabularNote.class::isInstance)
                .map(TabularNote.class::cast)
                .filter(note -> note.kind() == NoteKind.EXCLUDES1)
                .map(note -> note.code() + " at " + note.standsAt() + " names " + note.other())
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
}
