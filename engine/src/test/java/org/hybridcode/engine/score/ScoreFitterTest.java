package org.hybridcode.engine.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Weights are the ones under which the examples are most likely, with penalties, whatever their order. */
final class ScoreFitterTest {
    private static final double DECIMALS = 1e-4;

    private static List<Example> examples() {
        List<Example> all = new ArrayList<>();
        add(all, RecordKind.VISIT, 12, 18);
        add(all, RecordKind.VISIT, 25, 10, Trait.CONCLUDED);
        add(all, RecordKind.VISIT, 6, 14, Trait.CONCLUDED, Trait.UNSPECIFIED);
        add(all, RecordKind.VISIT, 2, 9, Trait.UNSPECIFIED);
        add(all, RecordKind.CONCLUDED_STAY, 30, 10);
        add(all, RecordKind.CONCLUDED_STAY, 33, 7, Trait.CONCLUDED);
        add(all, RecordKind.CONCLUDED_STAY, 8, 17, Trait.CONCLUDED, Trait.UNSPECIFIED);
        add(all, RecordKind.CONCLUDED_STAY, 5, 11, Trait.UNSPECIFIED);
        add(all, RecordKind.OPEN_STAY, 20, 15);
        add(all, RecordKind.OPEN_STAY, 4, 1, Trait.CONCLUDED);
        add(all, RecordKind.OPEN_STAY, 9, 12, Trait.UNSPECIFIED);
        return all;
    }

    private static void add(List<Example> all, RecordKind kind, int right, int wrong, Trait... traits) {
        Profile profile = new Profile(kind, Set.of(traits));
        all.addAll(Collections.nCopies(right, new Example(profile, true, 1)));
        all.addAll(Collections.nCopies(wrong, new Example(profile, false, 1)));
    }

    /** Found by another method (BFGS, gradient below 1e-9) in another language. */
    @Test
    void findsTheMaximumThatAnotherMethodFinds() {
        FittedWeights fitted = ScoreFitter.fit(examples());

        assertThat(fitted.bases().stream().map(BaseWeight::weight).toList())
                .usingElementComparator(ScoreFitterTest::compared)
                .containsExactly(-0.2379, 1.0134, 0.4313);
        Map<Trait, List<Double>> weights = fitted.weights().stream()
                .collect(Collectors.groupingBy(
                        TraitWeight::trait, Collectors.mapping(TraitWeight::weight, Collectors.toList())));
        assertThat(weights).containsOnlyKeys(Trait.CONCLUDED, Trait.UNSPECIFIED);
        assertThat(weights.get(Trait.CONCLUDED))
                .usingElementComparator(ScoreFitterTest::compared)
                .containsExactly(0.9294, 0.3582, 0.6698);
        assertThat(weights.get(Trait.UNSPECIFIED))
                .usingElementComparator(ScoreFitterTest::compared)
                .containsExactly(-1.3876, -1.8137, -0.9106);
    }

    private static int compared(double one, double other) {
        return Math.abs(one - other) <= DECIMALS ? 0 : Double.compare(one, other);
    }

    @Test
    void countsWhatEachWeightWasReadFrom() {
        FittedWeights fitted = ScoreFitter.fit(examples());

        assertThat(fitted.bases().get(0))
                .extracting(BaseWeight::codes, BaseWeight::right)
                .containsExactly(96, 45);
        assertThat(fitted.weights().get(0))
                .extracting(TraitWeight::trait, TraitWeight::record, TraitWeight::codes, TraitWeight::right)
                .containsExactly(Trait.CONCLUDED, RecordKind.VISIT, 55, 31);
    }

    @Test
    void anyOrderOfTheExamplesGivesTheSameWeights() {
        List<Example> shuffled = examples();
        Collections.shuffle(shuffled, new Random(7));

        assertThat(ScoreFitter.fit(shuffled)).isEqualTo(ScoreFitter.fit(examples()));
    }

    @Test
    void anExampleOfDoubleWeightCountsAsTwo() {
        List<Example> heavy = examples().stream()
                .map(one -> new Example(one.profile(), one.right(), 2))
                .toList();
        List<Example> twice = new ArrayList<>(examples());
        twice.addAll(examples());

        assertThat(ScoreFitter.fit(heavy).model().score(new Profile(RecordKind.VISIT, Set.of(Trait.CONCLUDED))))
                .isEqualTo(
                        ScoreFitter.fit(twice).model().score(new Profile(RecordKind.VISIT, Set.of(Trait.CONCLUDED))));
    }

    @Test
    void oneRightCodeMoreNeverLowersItsScore() {
        Profile profile = new Profile(RecordKind.CONCLUDED_STAY, Set.of(Trait.CONCLUDED));
        double before = ScoreFitter.fit(examples()).model().score(profile);
        for (int more = 1; more <= 20; more++) {
            List<Example> examples = examples();
            examples.addAll(Collections.nCopies(more, new Example(profile, true, 1)));
            double score = ScoreFitter.fit(examples).model().score(profile);
            assertThat(score).isGreaterThanOrEqualTo(before);
            before = score;
        }
    }

    @Test
    void onItsOwnExamplesTheMeanScoreOfAKindIsTheShareThatIsRight() {
        List<Example> examples = examples();
        ScoreModel model = ScoreFitter.fit(examples).model();
        for (RecordKind kind : RecordKind.values()) {
            List<Example> such = examples.stream()
                    .filter(example -> example.profile().record() == kind)
                    .toList();
            double scores = such.stream()
                    .mapToDouble(example -> model.score(example.profile()))
                    .sum();
            long right = such.stream().filter(Example::right).count();
            assertThat(scores / such.size()).isCloseTo((double) right / such.size(), within(0.002));
        }
    }

    @Test
    void aTraitThatHardlyAnyCodeHasGetsNoWeight() {
        List<Example> examples = examples();
        add(examples, RecordKind.VISIT, ScoreFitter.LEAST_EXAMPLES - 1, 0, Trait.TITLE);

        assertThat(ScoreFitter.fit(examples).weights())
                .extracting(TraitWeight::trait)
                .doesNotContain(Trait.TITLE);
    }

    @Test
    void refusesCodesThatAreAllRight() {
        List<Example> right = examples().stream().filter(Example::right).toList();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreFitter.fit(right))
                .withMessageContaining("154 codes that are all alike");
    }
}
