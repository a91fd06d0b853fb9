package org.hybridcode.engine.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hybridcode.engine.evaluation.measure.Samples.CODEBOOK;
import static org.hybridcode.engine.evaluation.measure.Samples.QUICK;
import static org.hybridcode.engine.evaluation.measure.Samples.gold;
import static org.hybridcode.engine.evaluation.measure.Samples.measured;
import static org.hybridcode.engine.evaluation.measure.Samples.said;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hybridcode.engine.evaluation.gold.GoldNote;
import org.hybridcode.engine.evaluation.system.PredictedCode;
import org.hybridcode.engine.evaluation.system.Prediction;
import org.hybridcode.expansion.share.Proportion;
import org.junit.jupiter.api.Test;

final class CodedNotesTest {
    private static final double EXACTLY = 1e-12;

    /** Two hits, one false code, two misses over two notes. */
    private final CodedNotes two = CodedNotes.of(
            List.of(gold("b", "I10", "J44.1"), gold("a", "I10", "E11.9")),
            List.of(said("I10", "J44.0"), said("I10")),
            CODEBOOK);

    @Test
    void countsOverAllNotes() {
        LevelScore exact = two.measure(QUICK).at(Level.EXACT);
        assertThat(List.of(exact.hits(), exact.falsePositives(), exact.misses()))
                .containsExactly(2, 1, 2);
        assertThat(exact.precision()).isEqualTo(Proportion.of(2, 3));
        assertThat(exact.recall()).isEqualTo(Proportion.of(2, 4));
        assertThat(exact.f1().value()).isCloseTo(4.0 / 7, within(EXACTLY));
        assertThat(exact.f1().low()).isLessThanOrEqualTo(exact.f1().high());
    }

    @Test
    void averagesOverTheCodesThatAreGoldOrPredicted() {
        MacroScore macro = two.measure(QUICK).at(Level.EXACT).macro();
        assertThat(macro.codes()).isEqualTo(4);
        assertThat(macro.precision()).isCloseTo(0.25, within(EXACTLY));
        assertThat(macro.f1()).isCloseTo(0.25, within(EXACTLY));
    }

    @Test
    void scoresNotesInTheOrderOfTheirIds() {
        assertThat(two.noteScores(Level.EXACT))
                .containsExactly(new NoteScore("a", 1, 0, 1, 2.0 / 3), new NoteScore("b", 1, 1, 1, 0.5));
    }

    @Test
    void scoresCodesInCodeOrder() {
        assertThat(two.codeScores(Level.EXACT))
                .containsExactly(
                        new CodeScore("E11.9", 1, 0, 0),
                        new CodeScore("I10", 2, 2, 2),
                        new CodeScore("J44.0", 0, 1, 0),
                        new CodeScore("J44.1", 1, 0, 0));
    }

    @Test
    void tellsNotesWithCodesFromNotesWithRightOnes() {
        Measurement measured = CodedNotes.of(
                        List.of(gold("a", "I10"), gold("b", "I10"), gold("c", "I10")),
                        List.of(Prediction.NONE, said("E11.9"), said("I10", "E11.9")),
                        CODEBOOK)
                .measure(QUICK);
        assertThat(measured.coded()).isEqualTo(Proportion.of(2, 3));
        assertThat(measured.withRightCode()).isEqualTo(Proportion.of(1, 3));
        assertThat(measured.typeTwo()).isEqualTo(Proportion.of(2, 3));
        assertThat(measured.meanPredicted()).isEqualTo(Figure.of(1));
        assertThat(measured.meanGold()).isEqualTo(Figure.of(1));
    }

    @Test
    void tellsCodesThatDoNotExistFromHeaders() {
        Validity validity =
                measured(gold("n", "I10"), said("I10", "J45.9", "J45", "J4490")).typeOne();
        assertThat(validity.invalid()).isEqualTo(Proportion.of(3, 4));
        assertThat(validity.notExisting()).isEqualTo(Proportion.of(1, 4));
        assertThat(validity.notBillable()).isEqualTo(Proportion.of(2, 4));
    }

    @Test
    void countsTheCodesWithEvidence() {
        Prediction prediction =
                new Prediction(List.of(new PredictedCode("I10", 1, true), new PredictedCode("J44.1", 1, false)));
        assertThat(measured(gold("n", "I10"), prediction).evidenced()).isEqualTo(Proportion.of(1, 2));
    }

    @Test
    void measuresNoNotesWithoutANumberThatIsNone() throws Exception {
        Measurement nothing = CodedNotes.of(List.of(), List.of(), CODEBOOK).measure(QUICK);
        String json = new ObjectMapper().writeValueAsString(nothing);
        assertThat(json).doesNotContain("NaN").doesNotContain("Infinity").contains("\"brier\":\"not defined\"");
        assertThat(nothing.at(Level.EXACT).f1()).isEqualTo(new Estimate(0, 0, 1));
    }

    @Test
    void writesJsonInTheOrderOfTheDeclaration() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode json = mapper.readTree(mapper.writeValueAsString(two.measure(QUICK)));
        List<String> names = new ArrayList<>();
        json.fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .containsExactly(
                        "notes",
                        "resampling",
                        "levels",
                        "coded",
                        "withRightCode",
                        "typeOne",
                        "typeTwo",
                        "hierarchical",
                        "evidenced",
                        "meanPredicted",
                        "meanGold",
                        "calibration",
                        "chapters");
        assertThat(json.at("/levels/0/level").asText()).isEqualTo("EXACT");
        assertThat(json.at("/levels/0/precision/rate").asDouble()).isEqualTo(2.0 / 3);
        assertThat(json.at("/meanGold").isNumber()).isTrue();
    }

    @Test
    void scoresANoteWithoutCodesAsRightWhenNoneAreSaid() {
        CodedNotes none = Samples.note(gold("n"), Prediction.NONE);
        assertThat(none.noteScores(Level.EXACT)).containsExactly(new NoteScore("n", 0, 0, 0, 1));
    }

    @Test
    void refusesPredictionsOfOtherNotesAndNotesThereTwice() {
        assertThatThrownBy(() -> CodedNotes.of(List.of(gold("n", "I10")), List.of(), CODEBOOK))
                .isInstanceOf(IllegalArgumentException.class);
        List<GoldNote> twice = List.of(gold("n", "I10"), gold("n", "E11.9"));
        assertThatThrownBy(() -> CodedNotes.of(twice, List.of(said(), said()), CODEBOOK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("n");
    }

    @Test
    void changesNothingWhenTheNotesAreShuffled() {
        Random random = new Random(5);
        List<GoldNote> gold = Samples.randomGold(random, 40);
        List<Prediction> predictions = Samples.randomPredictions(random, 40);
        Measurement expected = CodedNotes.of(gold, predictions, CODEBOOK).measure(QUICK);
        for (int round = 0; round < 10; round++) {
            List<GoldNote> otherGold = new ArrayList<>(gold);
            List<Prediction> otherPredictions = new ArrayList<>(predictions);
            Collections.shuffle(otherGold, new Random(round));
            Collections.shuffle(otherPredictions, new Random(round));
            assertThat(CodedNotes.of(otherGold, otherPredictions, CODEBOOK).measure(QUICK))
                    .isEqualTo(expected);
        }
    }

    @Test
    void keepsF1BetweenPrecisionAndRecallAndTheLevelsInOrder() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            Measurement measured = CodedNotes.of(
                            Samples.randomGold(random, 8), Samples.randomPredictions(random, 8), CODEBOOK)
                    .measure(QUICK);
            for (LevelScore score : measured.levels()) {
                double precision = score.precision().rate();
                double recall = score.recall().rate();
                assertThat(score.f1().value())
                        .isBetween(Math.min(precision, recall) - EXACTLY, Math.max(precision, recall) + EXACTLY);
            }
            assertThat(measured.at(Level.BILLABLE_COMPLETED).hits())
                    .isGreaterThanOrEqualTo(measured.at(Level.EXACT).hits());
            assertThat(measured.hierarchical().recall())
                    .isGreaterThanOrEqualTo(0)
                    .isLessThanOrEqualTo(1);
        }
    }
}
