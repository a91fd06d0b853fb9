package org.hybridcode.nlp.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hybridcode.rules.facts.Assertion;
import org.hybridcode.rules.facts.Certainty;
import org.hybridcode.rules.facts.Cue;
import org.hybridcode.rules.facts.CueKind;
import org.hybridcode.rules.facts.Experiencer;
import org.hybridcode.rules.facts.Polarity;
import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.facts.Span;
import org.hybridcode.rules.facts.Temporality;
import org.junit.jupiter.api.Test;

class ContextAnalyzerTest {

    private static final ContextAnalyzer ANALYZER = ContextAnalyzer.load();
    private static final Span HEADING = new Span(10, 30);

    private static Span find(String sentence, String target, int begin) {
        int at = sentence.indexOf(target);
        return new Span(begin + at, begin + at + target.length());
    }

    private static Assertion in(SectionKind section, String sentence, String target) {
        SentenceText text = new SentenceText(sentence, 100, section, HEADING);
        return ANALYZER.analyze(text, List.of(find(sentence, target, 100))).get(0);
    }

    @Test
    void spansAreNoteCoordinatesInAndOut() {
        String sentence = "No evidence of pneumonia.";
        SentenceText text = new SentenceText(sentence, 1000, SectionKind.UNSPECIFIED, HEADING);
        Assertion assertion =
                ANALYZER.analyze(text, List.of(new Span(1015, 1024))).get(0);
        assertThat(assertion.cues()).containsExactly(new Cue(CueKind.NEGATION, "no evidence of", new Span(1000, 1014)));
    }

    @Test
    void assertionsComeInTheOrderOfTheTargets() {
        String sentence = "Patient has pneumonia, no fever.";
        List<Span> targets = List.of(find(sentence, "fever", 0), find(sentence, "pneumonia", 0));
        assertThat(ANALYZER.analyze(SentenceText.bare(sentence), targets))
                .extracting(Assertion::polarity)
                .containsExactly(Polarity.NEGATED, Polarity.AFFIRMED);
    }

    @Test
    void cuesComeInNoteOrder() {
        Assertion assertion =
                Example.parse("Mother had a possible [stroke] in 2015.").by(ANALYZER);
        assertThat(assertion.cues())
                .extracting(Cue::kind)
                .containsExactly(CueKind.FAMILY, CueKind.UNCERTAINTY, CueKind.HISTORY);
    }

    @Test
    void everyItemOfAListWrappedOverLinesIsDenied() {
        String sentence = "Denies fever,\n  chills, nausea, dysuria,\n  palpitations, swelling, rash or chest pain.";
        List<Span> targets = IntStream.range(0, sentence.length())
                .filter(at -> at > 6 && Character.isLetter(sentence.charAt(at)) && sentence.charAt(at - 1) == ' ')
                .mapToObj(at -> new Span(at, at + 1))
                .toList();
        assertThat(ANALYZER.analyze(SentenceText.bare(sentence), targets))
                .extracting(Assertion::polarity)
                .containsOnly(Polarity.NEGATED);
    }

    @Test
    void cueInsideTheTargetSaysNothingAboutIt() {
        Assertion assertion = Example.parse("[NECK - supple, no lymphadenopathy], thyromegaly.")
                .by(ANALYZER);
        assertThat(assertion).isEqualTo(Assertion.DEFAULT);
    }

    @Test
    void cueInsideOneTargetStillSpeaksAboutAnother() {
        String sentence = "Family history of breast cancer.";
        List<Span> targets = List.of(find(sentence, "Family history of breast cancer", 0), find(sentence, "breast", 0));
        assertThat(ANALYZER.analyze(SentenceText.bare(sentence), targets))
                .extracting(Assertion::experiencer)
                .containsExactly(Experiencer.PATIENT, Experiencer.FAMILY);
    }

    @Test
    void denialOfAChangeThatIsTheTargetIsADenial() {
        assertThat(Example.parse("No [change in bowel habit].").by(ANALYZER).polarity())
                .isEqualTo(Polarity.NEGATED);
    }

    @Test
    void terminatorInsideAnotherTargetEndsNothing() {
        String sentence = "No anemia due to blood loss, fever or chills.";
        List<Span> targets = List.of(find(sentence, "anemia due to blood loss", 0), find(sentence, "chills", 0));
        assertThat(ANALYZER.analyze(SentenceText.bare(sentence), targets))
                .extracting(Assertion::polarity)
                .containsOnly(Polarity.NEGATED);
    }

    @Test
    void partOfTheBodyThatBeginsTheNameOfAConditionEndsNothing() {
        String sentence = "No fever, heart valve disease, skin abscess or cough.";
        List<Span> targets = Stream.of("fever", "heart valve disease", "skin abscess", "cough")
                .map(target -> find(sentence, target, 0))
                .toList();
        assertThat(ANALYZER.analyze(SentenceText.bare(sentence), targets))
                .extracting(Assertion::polarity)
                .containsOnly(Polarity.NEGATED);
    }

    @Test
    void partOfTheBodyThatIsToldOfEndsADenial() {
        assertThat(Example.parse("No fever, lungs with [rales].").by(ANALYZER).polarity())
                .isEqualTo(Polarity.AFFIRMED);
    }

    @Test
    void whatIsSaidAtTheEndIsSaidOfTheTopic() {
        assertThat(Example.parse("[Meningitis]: two cells in the fluid, cultures sterile - ruled out.")
                        .by(ANALYZER)
                        .polarity())
                .isEqualTo(Polarity.NEGATED);
    }

    @Test
    void whatIsSaidAtTheEndIsSaidOfTheNearerConditionAlone() {
        String sentence = "Chest pain: normal troponin, embolism, ruled out.";
        List<Span> targets = List.of(find(sentence, "Chest pain", 0), find(sentence, "embolism", 0));
        assertThat(ANALYZER.analyze(SentenceText.bare(sentence), targets).get(0).polarity())
                .isEqualTo(Polarity.AFFIRMED);
    }

    @Test
    void aSentenceWithoutAColonHasNoTopic() {
        assertThat(Example.parse("[Cellulitis] of the leg, ruled out other causes.")
                        .by(ANALYZER)
                        .polarity())
                .isEqualTo(Polarity.AFFIRMED);
    }

    @Test
    void aRelativeClauseStandsBetweenASubjectAndItsPredicate() {
        assertThat(Example.parse("The [embolism], which we feared on the first day, was ruled out.")
                        .by(ANALYZER)
                        .polarity())
                .isEqualTo(Polarity.NEGATED);
    }

    @Test
    void yearsThatAreCountedArePastThoughTheIndexKnowsTheWord() {
        String sentence = "Stroke two years ago (infarct of the left hemisphere).";
        List<Span> targets = List.of(find(sentence, "years ago", 0), find(sentence, "infarct", 0));
        assertThat(ANALYZER.analyze(SentenceText.bare(sentence), targets, place -> place == 0)
                        .get(1)
                        .temporality())
                .isEqualTo(Temporality.HISTORICAL);
    }

    @Test
    void wordThatOnlySharpensAConditionHidesNoCue() {
        String sentence = "Pain treated as arthritis.";
        List<Span> targets = List.of(find(sentence, "treated", 0), find(sentence, "arthritis", 0));
        assertThat(ANALYZER.analyze(SentenceText.bare(sentence), targets, place -> place == 0)
                        .get(1)
                        .certainty())
                .isEqualTo(Certainty.HYPOTHETICAL);
    }

    @Test
    void conditionHidesTheCueThatHoldsAPartOfIt() {
        String sentence = "Pain treated as arthritis.";
        List<Span> targets = List.of(find(sentence, "treated", 0), find(sentence, "arthritis", 0));
        assertThat(ANALYZER.analyze(SentenceText.bare(sentence), targets).get(1).certainty())
                .isEqualTo(Certainty.CONFIRMED);
    }

    @Test
    void wordThatSharpensAConditionHidesACueOfThePastBeforeItAlone() {
        assertThat(besideWord("He used to have asthma.", "have")).isEqualTo(Temporality.CURRENT);
        assertThat(besideWord("He used to have asthma.", "He")).isEqualTo(Temporality.HISTORICAL);
        assertThat(besideWord("The asthma in childhood.", "childhood")).isEqualTo(Temporality.HISTORICAL);
    }

    private static Temporality besideWord(String sentence, String word) {
        List<Span> targets = List.of(find(sentence, "asthma", 0), find(sentence, word, 0));
        return ANALYZER.analyze(SentenceText.bare(sentence), targets, place -> place == 1)
                .get(0)
                .temporality();
    }

    @Test
    void pastMedicalHistorySectionMakesItsMentionsHistorical() {
        Assertion assertion = in(SectionKind.PAST_MEDICAL_HISTORY, "Gout, asthma.", "asthma");
        assertThat(assertion.temporality()).isEqualTo(Temporality.HISTORICAL);
        assertThat(assertion.cues()).containsExactly(new Cue(CueKind.HISTORY, "[PAST_MEDICAL_HISTORY]", HEADING));
    }

    @Test
    void familyHistorySectionGivesItsMentionsToTheFamily() {
        assertThat(in(SectionKind.FAMILY_HISTORY, "Diabetes, stroke.", "stroke").experiencer())
                .isEqualTo(Experiencer.FAMILY);
    }

    @Test
    void instructionsSectionIsHypotheticalExceptForWhatHappened() {
        assertThat(in(SectionKind.INSTRUCTIONS, "Fever over 101.", "Fever").certainty())
                .isEqualTo(Certainty.HYPOTHETICAL);
        assertThat(in(SectionKind.INSTRUCTIONS, "You were admitted with pneumonia.", "pneumonia")
                        .certainty())
                .isEqualTo(Certainty.CONFIRMED);
    }

    @Test
    void currentWordsOverruleTheHistorySection() {
        assertThat(in(SectionKind.PAST_MEDICAL_HISTORY, "Currently active ulcerative colitis.", "ulcerative colitis")
                        .temporality())
                .isEqualTo(Temporality.CURRENT);
    }

    @Test
    void habitsUnderSocialHistoryAreToldAsHistory() {
        String sentence = "Social history: smoker.";
        assertThat(in(SectionKind.UNSPECIFIED, sentence, "smoker").temporality())
                .isEqualTo(Temporality.HISTORICAL);
        assertThat(in(SectionKind.SOCIAL_HISTORY, "Smoker.", "Smoker").temporality())
                .isEqualTo(Temporality.HISTORICAL);
        assertThat(in(SectionKind.SOCIAL_HISTORY, "Current smoker.", "smoker").temporality())
                .isEqualTo(Temporality.CURRENT);
    }

    @Test
    void whatWasRuledOutIsDenied() {
        assertThat(in(SectionKind.NOT_PRESENT, "Empyema: small effusion on CT.", "Empyema")
                        .polarity())
                .isEqualTo(Polarity.NEGATED);
    }

    @Test
    void everySectionPriorIsRead() {
        assertThat(SectionKind.values())
                .filteredOn(section -> !in(section, "Gout.", "Gout").equals(Assertion.DEFAULT))
                .containsExactlyInAnyOrder(
                        SectionKind.PAST_MEDICAL_HISTORY,
                        SectionKind.NOT_PRESENT,
                        SectionKind.PAST_SURGICAL_HISTORY,
                        SectionKind.OBSTETRIC_HISTORY,
                        SectionKind.SOCIAL_HISTORY,
                        SectionKind.FAMILY_HISTORY,
                        SectionKind.INSTRUCTIONS,
                        SectionKind.CONSENT,
                        SectionKind.IMMUNIZATIONS);
    }

    @Test
    void noTargetsGiveNoAssertions() {
        assertThat(ANALYZER.analyze(SentenceText.bare("No fever."), List.of())).isEmpty();
    }

    @Test
    void targetOutsideTheSentenceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ANALYZER.analyze(SentenceText.bare("No fever."), List.of(new Span(3, 40))))
                .withMessageContaining("outside its sentence")
                .withMessageNotContaining("fever");
    }

    @Test
    void loadingTwiceDecidesTheSame() {
        Example example = Example.parse("Father with possible [stroke], no fever.");
        assertThat(example.by(ContextAnalyzer.load())).isEqualTo(example.by(ANALYZER));
    }

    @Test
    void aDenialGoesOnAfterOnly() {
        assertThat(in(
                                SectionKind.UNSPECIFIED,
                                "She denies chest pain, shortness of breath with stairs only, cough.",
                                "cough")
                        .polarity())
                .isEqualTo(Polarity.NEGATED);
    }

    @Test
    void theNounHistorySaysThatSomethingBeganAndNotThatItHasEnded() {
        Assertion assertion = in(SectionKind.UNSPECIFIED, "She has a history of hypertension.", "hypertension");
        assertThat(assertion.temporality()).isEqualTo(Temporality.HISTORICAL);
        assertThat(assertion.cues()).extracting(Cue::kind).containsExactly(CueKind.HISTORY_OF);
    }

    @Test
    void theYearOfAnEntryOfAHistoryListDatesIt() {
        assertThat(in(SectionKind.PAST_MEDICAL_HISTORY, "TIA 2019, gout.", "TIA")
                        .cues())
                .extracting(Cue::kind)
                .containsExactly(CueKind.HISTORY, CueKind.DATED);
        assertThat(in(SectionKind.PAST_MEDICAL_HISTORY, "TIA, gout since 2019.", "gout")
                        .cues())
                .extracting(Cue::kind)
                .containsExactly(CueKind.HISTORY);
        assertThat(in(SectionKind.LABORATORY, "Goiter 2019 cm.", "Goiter").cues())
                .isEmpty();
    }

    @Test
    void aBoxThatIsNotTickedDenies() {
        String screen = "[ ] Depression [x] COPD [ ] CAD";
        assertThat(in(SectionKind.UNSPECIFIED, screen, "Depression").polarity()).isEqualTo(Polarity.NEGATED);
        assertThat(in(SectionKind.UNSPECIFIED, screen, "COPD").polarity()).isEqualTo(Polarity.AFFIRMED);
        assertThat(in(SectionKind.UNSPECIFIED, screen, "CAD").polarity()).isEqualTo(Polarity.NEGATED);
    }
}
