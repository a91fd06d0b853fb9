package org.hybridcode.engine.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The weights that come with the program, and what a file of weights may say. */
final class ScoreFileTest {
    private static final ScoreFile SHIPPED = ScoreFile.builtIn();

    @Test
    void theShippedWeightsSayWhatTheyWereReadFrom() {
        assertThat(SHIPPED.basis()).containsOnlyKeys("codebook", "dictionary", "made", "release", "rulebook");
        assertThat(SHIPPED.sets()).isNotEmpty().allSatisfy(set -> {
            assertThat(set.sha256()).matches("[0-9a-f]{64}");
            assertThat(set.right()).isPositive().isLessThan(set.codes());
        });
        assertThat(SHIPPED.fitted().bases().stream().mapToInt(BaseWeight::codes).sum())
                .isEqualTo(SHIPPED.sets().stream().mapToInt(GoldShare::codes).sum());
        assertThat(SHIPPED.fitted().bases().stream().mapToInt(BaseWeight::right).sum())
                .isEqualTo(SHIPPED.sets().stream().mapToInt(GoldShare::right).sum());
    }

    @Test
    void everyShippedTraitHasAWeightForEachKindOfRecordAndEnoughExamples() {
        Map<Trait, Integer> codes = SHIPPED.fitted().weights().stream()
                .collect(Collectors.groupingBy(TraitWeight::trait, Collectors.summingInt(TraitWeight::codes)));
        assertThat(codes.values()).allMatch(count -> count >= ScoreFitter.LEAST_EXAMPLES);
        assertThat(SHIPPED.fitted().weights()).hasSize(codes.size() * RecordKind.values().length);
    }

    /** Every profile that can be: none leaves the open interval by more than rounding does. */
    @Test
    void noShippedWeightMakesACodeCertainByItself() {
        ScoreModel model = SHIPPED.fitted().model();
        for (RecordKind kind : RecordKind.values()) {
            assertThat(model.score(new Profile(kind, Set.of()))).isBetween(0.05, 0.95);
            for (Trait trait : Trait.values()) {
                assertThat(model.score(new Profile(kind, EnumSet.of(trait)))).isBetween(0.02, 0.98);
            }
        }
    }

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        ScoreFile read = ScoreFile.parse("again", SHIPPED.text());

        assertThat(read).isEqualTo(SHIPPED);
        assertThat(read.sha256()).isEqualTo(SHIPPED.sha256()).hasSize(64);
    }

    @Test
    void theLogOddsAddUp() {
        ScoreFile file = ScoreFile.parse("file", SHIPPED.text());
        Profile both = new Profile(RecordKind.VISIT, Set.of(Trait.CONCLUDED, Trait.UNSPECIFIED));
        double base = file.fitted().bases().get(0).weight();
        Map<Trait, Double> parts = file.fitted().model().parts(both);

        assertThat(parts).containsOnlyKeys(Trait.CONCLUDED, Trait.UNSPECIFIED);
        double odds = base + parts.get(Trait.CONCLUDED) + parts.get(Trait.UNSPECIFIED);
        assertThat(file.fitted().model().score(both)).isEqualTo(Math.round(1000 / (1 + Math.exp(-odds))) / 1000.0);
    }

    @Test
    void aFileThatWasChangedByHandIsRefused() {
        refused(SHIPPED.text() + "# our own\n", "not as 'hybridcode calibrate' writes it");
    }

    @Test
    void aLineThatSaysSomethingElseIsNamedWithItsValue() {
        refused("weight\tTITLE\t1\n", "file:1: no kind of line: 'weight'");
        refused("trait\tSTAR_SIGN\tVISIT\t1.0\t2\t1\n", "file:1: no such Trait: 'STAR_SIGN'");
        refused("trait\tTITLE\tVISIT\tmuch\t2\t1\n", "file:1: no number: 'much'");
        refused("trait\tTITLE\tVISIT\t1.0\t2\t3\n", "file:1: no weight of a trait");
        refused("base\tVISIT\tNaN\t2\t1\n", "file:1: no base");
        refused("base\tVISIT\t0.0\t2\t1\n", "file: has lines 'base' for [VISIT]");
    }

    private static void refused(String text, String message) {
        assertThatIllegalStateException()
                .isThrownBy(() -> ScoreFile.parse("file", text))
                .withMessageContaining(message);
    }
}
