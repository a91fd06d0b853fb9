package org.hybridcode.rules.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Assertion;
import org.hybridcode.rules.facts.Certainty;
import org.hybridcode.rules.facts.Disagreement;
import org.hybridcode.rules.facts.Disagreement.Detail;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Evidence;
import org.hybridcode.rules.facts.EvidenceRole;
import org.hybridcode.rules.facts.Experiencer;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.facts.Polarity;
import org.hybridcode.rules.facts.Proposal;
import org.hybridcode.rules.facts.ProposalSource;
import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;
import org.hybridcode.rules.facts.Span;
import org.hybridcode.rules.facts.Temporality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a model and the knowledge base propose different codes of a category, and which of them says more. */
final class DisagreementsTest {
    private static final Disagreements DISAGREEMENTS =
            new Disagreements(KnowledgeBaseReader.starter().codebook());

    private final List<Proposal> proposals = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "I50.22,I50.9,MORE",
        "I50.9,I50.22,LESS",
        "I50.22,I50.32,OTHER",
        "N18.31,N18.3,MORE",
        "N18.30,N18.9,MORE",
        "E11.65,E11.9,MORE",
        "E11.9,E11.65,LESS",
        "E11.40,E11.65,OTHER"
    })
    void tellsWhichOfTwoCodesSaysMore(String model, String other, Detail detail) {
        propose(ProposalSource.NEURAL, model, new Span(0, 5));
        propose(ProposalSource.KB, other, new Span(0, 5));
        assertThat(found()).extracting(Disagreement::detail).containsExactly(detail);
    }

    @Test
    void wordsWithOneBlankBetweenThemAreOnePlace() {
        propose(ProposalSource.KB, "I50.9", new Span(0, 5), new Span(6, 13));
        propose(ProposalSource.NEURAL, "I50.22", new Span(0, 13));
        propose(ProposalSource.NEURAL, "I50.32", new Span(0, 14));
        propose(ProposalSource.NEURAL, "I50.42");
        assertThat(found()).extracting(Disagreement::sameWords).containsExactly(true, false, false);
    }

    @Test
    void wordsApartAreNot() {
        propose(ProposalSource.KB, "I50.9", new Span(0, 5), new Span(9, 13));
        propose(ProposalSource.NEURAL, "I50.22", new Span(0, 13));
        assertThat(found()).extracting(Disagreement::sameWords).containsExactly(false);
    }

    @Test
    void thereIsNoneWhereTheyAgreeOrSpeakOfOtherThings() {
        propose(ProposalSource.KB, "I50.9", new Span(0, 5));
        propose(ProposalSource.EXPLICIT, "I50.22", new Span(20, 25));
        propose(ProposalSource.NEURAL, "I50.22", new Span(0, 5));
        propose(ProposalSource.NEURAL, "I10", new Span(0, 5));
        propose(ProposalSource.NEURAL, "I50", new Span(0, 5));
        propose(ProposalSource.NEURAL, "I50.99", new Span(0, 5));
        assertThat(found()).isEmpty();
    }

    private void propose(ProposalSource source, String code, Span... words) {
        String id = "p" + proposals.size();
        proposals.add(new Proposal(id, code, source, "", "", proposals.size(), 1));
        for (Span span : words) {
            Mention mention = new Mention(
                    id + "-" + span.begin(),
                    "given:",
                    span,
                    0,
                    SectionKind.ASSESSMENT,
                    new Assertion(
                            Polarity.AFFIRMED,
                            Temporality.CURRENT,
                            Certainty.CONFIRMED,
                            Experiencer.PATIENT,
                            List.of()));
            evidence.add(new Evidence(id, mention, EvidenceRole.HEAD));
        }
    }

    private List<Disagreement> found() {
        Encounter encounter = new Encounter(Setting.OUTPATIENT, LocalDate.of(2025, 3, 1), Sex.UNKNOWN, Age.UNKNOWN);
        return DISAGREEMENTS.of(new Case(encounter, proposals, evidence, List.of(), List.of(), List.of()));
    }
}
