package org.hybridcode.engine.evaluation.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.engine.evaluation.gold.GoldNote;
import org.hybridcode.engine.evaluation.gold.GoldSet;
import org.hybridcode.engine.evaluation.measure.Level;
import org.hybridcode.engine.evaluation.measure.LevelScore;
import org.hybridcode.engine.evaluation.measure.Resampling;
import org.hybridcode.engine.evaluation.review.ReviewSettings;
import org.hybridcode.engine.evaluation.system.CodingSystem;
import org.hybridcode.engine.evaluation.system.Engine;
import org.hybridcode.engine.evaluation.system.PredictedCode;
import org.hybridcode.engine.evaluation.system.Prediction;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.release.KnowledgeBaseException;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final KnowledgeBases STARTER = KnowledgeBases.starter();
    private static final LocalDate DAY = STARTER.lastDay();
    private static final Engine ENGINE = new Engine(new CodingService(STARTER.inForceOn(DAY)));
    private static final GoldSet GOLD = new GoldSet(
            "two notes",
            "0",
            List.of(
                    note("a", DAY, "Assessment: Essential hypertension. No pneumonia.", "I10"),
                    note("b", DAY, "Assessment: Cough. Gout.", "M10.9", "J18.9")),
            List.of());

    @Test
    void measuresTheProgramFirstAndComparesItWithEachOtherSystem() {
        ViewReport view = report(settings(1)).views().get(0);

        assertThat(view.systems()).extracting(SystemReport::name).containsExactly("hybrid-code", "always-invented");
        LevelScore exact = view.systems().get(0).measurement().at(Level.EXACT);
        assertThat(List.of(exact.hits(), exact.falsePositives(), exact.misses()))
                .containsExactly(2, 1, 1);
        assertThat(view.systems().get(1).measurement().typeOne().invalid().rate())
                .isEqualTo(1);
        assertThat(view.comparisons()).singleElement().satisfies(comparison -> assertThat(
                        comparison.deltaF1().value())
                .isEqualTo(exact.f1().value()));
    }

    @Test
    void countsLabelsOfAnIgnoredRangeNowhere() {
        ViewReport view = report(settings(1)).views().get(1);

        assertThat(view.name()).isEqualTo("without-R00-R99");
        assertThat(view.systems().get(0).measurement().at(Level.EXACT).falsePositives())
                .isZero();
    }

    @Test
    void givesTheSameReportWithAnyNumberOfWorkers() {
        assertThat(report(settings(4))).isEqualTo(report(settings(1)));
    }

    @Test
    void refusesANoteOfADayThatTheKnowledgeBaseDoesNotCover() {
        GoldSet old = GOLD.withNotes(List.of(note("old", LocalDate.of(1999, 1, 1), "Gout.", "M10.9")));

        assertThatThrownBy(() -> new Evaluation(old, ENGINE, List.of(), settings(1)))
                .isInstanceOf(KnowledgeBaseException.class)
                .hasMessageContaining("1999-01-01");
    }

    @Test
    void tellsNothingOfTheGoldToTheProgram() {
        GoldSet bare = GOLD.withNotes(GOLD.notes().stream()
                .map(note -> note.withCodes(List.of("Z99.9")))
                .toList());
        Evaluation evaluation = new Evaluation(bare, ENGINE, List.of(), settings(1));

        assertThat(evaluation.run(Map.of(), done -> {}).cases())
                .extracting(CodedCase::codes)
                .isEqualTo(report(settings(1)).cases().stream()
                        .map(CodedCase::codes)
                        .toList());
    }

    private static EvaluationReport report(EvaluationSettings settings) {
        return new Evaluation(GOLD, ENGINE, List.of(new AlwaysInvented()), settings).run(Map.of(), done -> {});
    }

    private static EvaluationSettings settings(int workers) {
        return new EvaluationSettings(
                List.of(LabelView.ALL, LabelView.without(CodeRange.parse("R00-R99"))),
                true,
                List.of(1, 2),
                new Resampling(100, 1),
                ReviewSettings.USUAL,
                workers);
    }

    /** A system that says what no codebook has. */
    private static final class AlwaysInvented implements CodingSystem {
        @Override
        public String name() {
            return "always-invented";
        }

        @Override
        public String description() {
            return "one code that does not exist for every note";
        }

        @Override
        public Prediction code(GoldNote note) {
            return new Prediction(List.of(new PredictedCode("Q99.999", 1, false)));
        }
    }

    private static GoldNote note(String id, LocalDate date, String text, String... codes) {
        return new GoldNote(
                id,
                new Encounter(Setting.OUTPATIENT, date, Sex.UNKNOWN, Age.UNKNOWN),
                text,
                new TreeSet<>(List.of(codes)),
                true);
    }
}
