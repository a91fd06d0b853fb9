package org.hybridcode.rules.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Proposal;
import org.hybridcode.rules.facts.ProposalSource;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;
import org.hybridcode.rules.rulebook.ClassicCompiler;
import org.hybridcode.rules.rulebook.Layer;
import org.hybridcode.rules.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that no check would let pass, loaded past the checks: it costs its note, is named, and costs no other note. */
final class LimitsTest {
    private static final String TEXT = "a text of the note";
    private static final KnowledgeBase STARTER = KnowledgeBaseReader.starter();
    private static final Rulebook RUNAWAY = ClassicCompiler.rulebook(Map.of("format/format.drl", """
            package rules.format

            import org.hybridcode.rules.facts.Proposal
            import org.hybridcode.rules.facts.Rejection

            rule "FMT-0001 A rule that feeds itself"
                @Source("a sample")
                @Effective("2015-10-01/..")
                @Owner("coding-compliance")
                @Status("approved")
                @Remedy("none")
                ruleflow-group "format"
            when
                $proposal : Proposal(text == "a text of the note")
                Rejection($reason : reason)
            then
                insert(new Rejection($proposal, $reason + "."));
            end

            rule "FMT-0002 A rule that begins"
                @Source("a sample")
                @Effective("2015-10-01/..")
                @Owner("coding-compliance")
                @Status("approved")
                @Remedy("none")
                ruleflow-group "format"
            when
                $proposal : Proposal()
            then
                insert(new Rejection($proposal, "begins"));
            end
            """));

    static Stream<Limits> limits() {
        return Stream.of(
                new Limits(500, 1_000_000, Duration.ofMinutes(10)),
                new Limits(1_000_000, 500, Duration.ofMinutes(10)),
                new Limits(1_000_000, 1_000_000, Duration.ofMillis(200)));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void aRunawayRuleIsStoppedAndNamed(Limits limits) {
        NoteSession session = new NoteSession(RUNAWAY, STARTER, EnumSet.allOf(Layer.class), limits);
        assertThatExceptionOfType(RunawayRuleException.class)
                .isThrownBy(() -> session.run(note(TEXT)))
                .satisfies(stopped -> assertThat(stopped.rule()).isEqualTo("FMT-0001"))
                .withMessageContaining("FMT-0001")
                .withMessageNotContaining(TEXT);
        assertThat(RUNAWAY.kieBase().getKieSessions()).singleElement().satisfies(kept -> assertThat(kept.getObjects())
                .isEmpty());
        assertThat(session.run(note("another")).firings()).hasSize(1);
    }

    private static Case note(String text) {
        return new Case(
                new Encounter(Setting.OUTPATIENT, LocalDate.of(2025, 3, 1), Sex.UNKNOWN, Age.UNKNOWN),
                List.of(new Proposal("p1", text, ProposalSource.KB, "", "", 0, 1.0)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void limitsAreAboveZero() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Limits(0, 1, Duration.ofSeconds(1)));
    }
}
