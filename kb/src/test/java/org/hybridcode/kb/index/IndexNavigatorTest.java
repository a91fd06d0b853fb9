package org.hybridcode.kb.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexNavigatorTest {
    private static final IndexNavigator NAVIGATOR = new IndexNavigator(SmallIndex.of(SmallIndex.LINES));

    private static Navigation way(String main, String phrase) {
        return NAVIGATOR.navigate(NAVIGATOR.mainsNamed(main).get(0), Surroundings.of(phrase));
    }

    private static String code(String main, String phrase) {
        return way(main, phrase).code().map(CodeReference::text).orElse("none");
    }

    @ParameterizedTest(name = "{1} is {2}")
    @CsvSource({
        "Fibrillation, persistent atrial fibrillation, I48.19",
        "Fibrillation, auricular fibrillation, I48.91",
        "Diabetes, type 2 diabetes with neuropathy, E11.40",
        "Diabetes, diabetic neuropathy type 1, E10.40",
        "Diabetes, diabetes with 2 episodes of this type, E11.9",
        "Diabetes, type 2 diabetes and chronic kidney disease, E11.22",
        "Failure, acute on chronic systolic heart failure, I50.23",
        "Failure, chronic systolic heart failure, I50.22",
        "Failure, acute renal failure, N17.9",
        "Fracture, fracture of the neck of the left femur, S72.00-",
        "Gastritis, gastritis without bleeding, K29.70",
        "Gastritis, acute gastritis with some bleeding, K29.01",
        "Hernia, hernia without obstruction, K46.8",
        "Hernia, hernia with obstruction, K46.0",
        "Pneumonia, bacterial pneumonia due to pseudomonas, J15.1",
        "Pain, knee pain, M25.56-",
        "Sinusitis, chronic frontal sinusitis, J32.1",
        "Rhinitis, chronic frontal rhinitis, J32.1",
        "Ulcer, ulcer, L98.499",
        "Carcinoma, carcinoma of the breast, C50.9-",
        "Carcinoma, carcinoma in situ of the breast, D05.-",
        "Cancer, metastatic cancer to the bone, C79.51",
        "Cancer, metastatic breast cancer, C50.9-",
        "Metastasis, bone metastases from breast cancer, C79.51",
        "Tumor, benign tumor of bone, D16.9",
        "Neoplasm, neoplasm of bone, D49.2",
        "'Effect, adverse', adverse effect of penicillin, T36.0X5",
        "Overdose, intentional penicillin overdose, T36.0X2",
        "Penicillin, underdosing of penicillin, T36.0X6",
        "Penicillin, on penicillin, none",
        "Bite, dog bite, W54.0",
        "Fall, fell down the steps, W10.9",
        "Bone, broken bone, none",
    })
    void findsTheCode(String main, String phrase, String expected) {
        assertThat(code(main, phrase)).isEqualTo(expected);
    }

    @Test
    void neverGoesRoundInACircle() {
        assertThat(way("Circle", "circle").end().path()).isEqualTo("Circle");
    }

    @Test
    void tellsTheWordsOfEachStep() {
        assertThat(way("Fibrillation", "persistent atrial fibrillation").steps())
                .extracting(Navigation.Step::words)
                .containsExactly(List.of(2), List.of(1), List.of(0));
    }

    @Test
    void tellsTheHopsItTook() {
        assertThat(way("Rhinitis", "chronic rhinitis").hops())
                .extracting(step -> step.term().path())
                .containsExactly("Sinusitis, chronic");
    }

    @Test
    void startsAtASubtermToo() {
        IndexTerm heart = NAVIGATOR.mainsNamed("failure").get(0).children().get(0);
        assertThat(NAVIGATOR.navigate(heart, Surroundings.of("systolic CHF")).code())
                .contains(new CodeReference("I50.20"));
    }

    @Test
    void prefersAWordOfTheSentenceToOneOfTheProblem() {
        IndexTerm main = NAVIGATOR.mainsNamed("sinusitis").get(0);
        Navigation way = NAVIGATOR.navigate(
                main,
                new Surroundings(
                        List.of("acute", "sinusitis", "chronic"),
                        List.of(Distance.SAME_SENTENCE, Distance.SAME_SENTENCE, Distance.SAME_PROBLEM),
                        1,
                        2));
        assertThat(way.end().path()).isEqualTo("Sinusitis, acute");
    }

    @Test
    void listsReferencesThatLeadNowhere() {
        assertThat(NAVIGATOR.unresolved())
                .containsExactlyInAnyOrder(
                        "Cancer, blood: see Leukemia", "Mass, specified organ NEC: see Disease, by site");
    }
}
