package org.hybridcode.rules.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBaseException;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.hybridcode.rules.casebook.CasebookReader;
import org.hybridcode.rules.casebook.RuleCase;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Assertion;
import org.hybridcode.rules.facts.Certainty;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Evidence;
import org.hybridcode.rules.facts.EvidenceRole;
import org.hybridcode.rules.facts.Experiencer;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.facts.Polarity;
import org.hybridcode.rules.facts.Proposal;
import org.hybridcode.rules.facts.ProposalSource;
import org.hybridcode.rules.facts.Rejection;
import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;
import org.hybridcode.rules.facts.Span;
import org.hybridcode.rules.facts.Temporality;
import org.hybridcode.rules.rulebook.ClassicCompiler;
import org.hybridcode.rules.rulebook.Layer;
import org.hybridcode.rules.rulebook.LayerTexts;
import org.hybridcode.rules.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class NoteSessionTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final int SESSIONS = 2_000;

    private static final Rulebook RULEBOOK = Rulebook.builtIn();
    private static final KnowledgeBase STARTER = KnowledgeBaseReader.starter();
    private static final List<RuleCase> CASES = new CasebookReader().builtIn();

    @ParameterizedTest
    @EnumSource(Layer.class)
    void layerThatIsLeftOutSaysNothing(Layer left) {
        NoteSession session = new NoteSession(RULEBOOK, STARTER, EnumSet.complementOf(EnumSet.of(left)));
        List<RuleCase> cases = CASES.stream()
                .filter(ruleCase -> ruleCase.file().startsWith(left.label() + "/"))
                .filter(ruleCase -> ruleCase.kb().name().equals(STARTER.name()))
                .toList();
        assertThat(cases).isNotEmpty().allSatisfy(ruleCase -> assertThat(
                        session.run(ruleCase.found()).firings())
                .extracting(firing -> firing.card().layer())
                .doesNotContain(left));
    }

    @Test
    void withoutNegationADeniedConditionIsAssigned() {
        NoteSession session =
                new NoteSession(RULEBOOK, STARTER, EnumSet.complementOf(EnumSet.of(Layer.valueOf("NEGATION"))));
        assertThat(session.run(denied(DAY)).of(Rejection.class)).isEmpty();
        assertThat(new NoteSession(RULEBOOK, STARTER).run(denied(DAY)).of(Rejection.class))
                .hasSize(1);
    }

    @Test
    void firingsAreNumberedAndRunThroughTheLayersInOrder() {
        List<Firing> firings =
                new NoteSession(RULEBOOK, STARTER).run(affirmed()).firings();
        assertThat(firings).extracting(Firing::sequence).isSorted().startsWith(1);
        assertThat(firings).extracting(firing -> firing.card().layer()).isSorted();
        assertThat(firings).allSatisfy(firing -> {
            assertThat(firing.verdicts()).hasSize(1);
            assertThat(firing.matched()).isNotEmpty();
        });
    }

    @Test
    void encounterOutsideTheReleaseIsRefused() {
        NoteSession session = new NoteSession(RULEBOOK, STARTER);
        assertThatThrownBy(() -> session.run(denied(LocalDate.of(2023, 3, 1))))
                .isInstanceOf(KnowledgeBaseException.class)
                .hasMessageContaining("2023-03-01");
    }

    @Test
    void ruleThatIsNotYetInForceDoesNotFire() {
        String text = LayerTexts.of(Layer.NEGATION);
        String nextYear = text.replace("2015-10-01/..", "2025-10-01/..");
        assertThat(rejections(text)).isEqualTo(1);
        assertThat(rejections(nextYear)).isZero();
        assertThat(rejections(text.replace("2015-10-01/..", "2015-10-01/2024-09-30")))
                .isZero();
    }

    @Test
    void draftDoesNotFire() {
        assertThat(rejections(LayerTexts.of(Layer.NEGATION).replace("approved", "draft")))
                .isZero();
    }

    private long rejections(String negation) {
        Rulebook book = ClassicCompiler.rulebook(Map.of(
                LayerTexts.name(Layer.FORMAT), LayerTexts.of(Layer.FORMAT), LayerTexts.name(Layer.NEGATION), negation));
        return new NoteSession(book, STARTER)
                .run(denied(DAY))
                .of(Rejection.class)
                .count();
    }

    @Test
    void aSessionIsEmptiedAndKept() {
        NoteSession session = new NoteSession(RULEBOOK, STARTER);
        Case found = denied(DAY);
        for (int run = 0; run < SESSIONS; run++) {
            session.run(found);
        }
        assertThat(RULEBOOK.kieBase().getKieSessions()).singleElement().satisfies(kept -> assertThat(kept.getObjects())
                .isEmpty());
    }

    private static Case affirmed() {
        return caseOf(DAY, Polarity.AFFIRMED);
    }

    private static Case denied(LocalDate date) {
        return caseOf(date, Polarity.NEGATED);
    }

    private static Case caseOf(LocalDate date, Polarity polarity) {
        Assertion assertion =
                new Assertion(polarity, Temporality.CURRENT, Certainty.CONFIRMED, Experiencer.PATIENT, List.of());
        Mention mention = new Mention(
                "m1", Concepts.ofCode(new Icd10Code("I10")), new Span(0, 12), 0, SectionKind.ASSESSMENT, assertion);
        return new Case(
                new Encounter(Setting.OUTPATIENT, date, Sex.UNKNOWN, Age.UNKNOWN),
                List.of(new Proposal("p1", "I10", ProposalSource.KB, "", "", 0, 1.0)),
                List.of(new Evidence("p1", mention, EvidenceRole.HEAD)),
                List.of(),
                List.of(),
                List.of());
    }
}
