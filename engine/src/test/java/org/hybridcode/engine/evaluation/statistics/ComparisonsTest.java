package org.hybridcode.engine.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hybridcode.engine.evaluation.measure.Estimate;
import org.hybridcode.engine.evaluation.measure.Figure;
import org.hybridcode.engine.evaluation.measure.NoteOutcome;
import org.hybridcode.engine.evaluation.measure.Resampling;
import org.junit.jupiter.api.Test;

final class ComparisonsTest {
    private static final Resampling QUICK = new Resampling(200, 1);

    /** Finds every code; in every third note one that is false. */
    private static final SystemOutcomes GOOD = system("good", 30, 0, 3);

    /** Misses every second code; in every second note one that is false. */
    private static final SystemOutcomes POOR = system("poor", 30, 2, 2);

    private static SystemOutcomes system(String name, int notes, int missEvery, int falseEvery) {
        List<NoteOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < notes; i++) {
            boolean missed = missEvery > 0 && i % missEvery == 0;
            outcomes.add(new NoteOutcome(
                    "note-" + i,
                    missed ? codes("I10") : codes("E11.9", "I10"),
                    i % falseEvery == 0 ? codes("J44.9") : codes(),
                    missed ? codes("E11.9") : codes()));
        }
        return new SystemOutcomes(name, outcomes);
    }

    private static SortedSet<String> codes(String... codes) {
        return new TreeSet<>(List.of(codes));
    }

    private static Comparison compared(SystemOutcomes other) {
        return Comparisons.against(GOOD, List.of(other), QUICK).get(0);
    }

    @Test
    void subtractsTheOtherFromTheReference() {
        Comparison comparison = compared(POOR);
        assertThat(comparison.systemA()).isEqualTo("good");
        assertThat(comparison.systemB()).isEqualTo("poor");
        assertThat(comparison.notes()).isEqualTo(30);
        double expected = 120.0 / (120 + 10) - 90.0 / (90 + 15 + 15);
        assertThat(comparison.deltaF1().value()).isCloseTo(expected, within(1e-12));
        assertThat(comparison.deltaF1().low()).isPositive();
        assertThat(comparison.tTest().meanDifference().value().getAsDouble()).isPositive();
        assertThat(comparison.dz().value().getAsDouble()).isPositive();
    }

    /**
     * Of E11.9 the other misses 15. J44.9 is said by the one in 10 notes, by the other in 15, by both in 5; decisions are
     * 30 + 30 + 20.
     */
    @Test
    void countsTheDecisionsOnEveryCodeThatIsGoldOrPredicted() {
        McNemar test = compared(POOR).mcNemar();
        assertThat(test.onlyFirstRight()).isEqualTo(15 + 10);
        assertThat(test.onlySecondRight()).isEqualTo(5);
        assertThat(Decisions.of(GOOD.notes(), POOR.notes())).isEqualTo(new Decisions(45, 25, 5, 5));
    }

    /** Right and wrong: 70 and 10 against 50 and 30. */
    @Test
    void findsTheOddsOfARightDecision() {
        assertThat(compared(POOR).oddsRatio().value().value().getAsDouble())
                .isCloseTo((70.0 / 10) / (50.0 / 30), within(1e-9));
    }

    @Test
    void correctsForTheNumberOfComparisons() {
        SystemOutcomes middling = system("middling", 30, 5, 3);
        List<Comparison> both = Comparisons.against(GOOD, List.of(POOR, middling), QUICK);
        assertThat(both).extracting(Comparison::systemB).containsExactly("poor", "middling");
        for (Comparison comparison : both) {
            assertThat(comparison.pBonferroni())
                    .isEqualTo(Bonferroni.adjust(comparison.tTest().p(), 2));
            assertThat(comparison.mcNemarPBonferroni())
                    .isEqualTo(Bonferroni.adjust(comparison.mcNemar().p(), 2));
            assertThat(comparison.power().alpha()).isEqualTo(0.025);
        }
    }

    @Test
    void saysOfASystemAndItsLikeThatNothingIsDefined() throws Exception {
        Comparison comparison = compared(new SystemOutcomes("like", GOOD.notes()));
        assertThat(comparison.deltaF1()).isEqualTo(new Estimate(0, 0, 0));
        assertThat(comparison.pBonferroni()).isEqualTo(Figure.NOT_DEFINED);
        assertThat(comparison.mcNemar().p()).isEqualTo(Figure.NOT_DEFINED);
        assertThat(comparison.power().notesNeeded()).isEqualTo(Figure.NOT_DEFINED);
        assertThat(new ObjectMapper().writeValueAsString(comparison))
                .startsWith("{\"systemA\":\"good\",\"systemB\":\"like\",\"notes\":30,\"deltaF1\":{")
                .doesNotContain("NaN");
    }

    @Test
    void comparesOnNoNotesWithoutANumberThatIsNone() throws Exception {
        SystemOutcomes none = new SystemOutcomes("none", List.of());
        Comparison comparison = Comparisons.against(none, List.of(new SystemOutcomes("other", List.of())), QUICK)
                .get(0);
        assertThat(comparison.deltaF1()).isEqualTo(new Estimate(0, -1, 1));
        assertThat(new ObjectMapper().writeValueAsString(comparison)).doesNotContain("NaN");
    }

    @Test
    void refusesOtherNotesAndNamesThereTwice() {
        SystemOutcomes fewer = new SystemOutcomes("fewer", GOOD.notes().subList(0, 5));
        assertThatThrownBy(() -> Comparisons.against(GOOD, List.of(fewer), QUICK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fewer");
        assertThatThrownBy(() -> Comparisons.against(GOOD, List.of(GOOD), QUICK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("good");
    }
}
