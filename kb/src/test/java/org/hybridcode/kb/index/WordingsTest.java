package org.hybridcode.kb.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hybridcode.kb.concept.Phrases;
import org.junit.jupiter.api.Test;

class WordingsTest {
    private static final List<Wording> WORDINGS = Wordings.of(SmallIndex.of(SmallIndex.LINES));

    private static Optional<Wording> of(String text) {
        return WORDINGS.stream()
                .filter(wording -> Phrases.key(wording.text()).equals(Phrases.key(text)))
                .findFirst();
    }

    private static Optional<String> path(String text) {
        return of(text).map(wording -> wording.term().path());
    }

    @Test
    void putsASubtermBeforeItsTerm() {
        assertThat(path("systolic heart failure")).contains("Failure, heart, systolic");
    }

    @Test
    void putsALinkedSubtermBehindItsTerm() {
        assertThat(path("type 2 diabetes with neuropathy")).contains("Diabetes, type 2, with, neuropathy");
    }

    @Test
    void saysAPlaceBeforeAndBehind() {
        assertThat(path("chest pain")).contains("Pain, chest");
        assertThat(path("pain in chest")).contains("Pain, chest");
    }

    @Test
    void leavesOutTheJointOfAKneePain() {
        assertThat(path("knee pain")).contains("Pain, joint, knee");
    }

    @Test
    void doesNotTakeAGeneralWordAloneForACondition() {
        assertThat(of("pain").map(Wording::telling)).contains(false);
        assertThat(of("diabetes").map(Wording::telling)).contains(true);
    }

    @Test
    void doesNotTakeASubstanceAloneForACondition() {
        assertThat(of("penicillin").map(Wording::telling)).contains(false);
    }

    @Test
    void saysAnExternalCauseInTheFormsThatNotesUse() {
        List<Wording> causes = Wordings.of(SmallIndex.of("E Fall, falling (accidental) = W19\nE   stairs = W10.9"));
        assertThat(causes)
                .filteredOn(wording -> wording.term().title().equals("Fall, falling"))
                .extracting(Wording::text)
                .contains("fell", "fallen", "falling");
        assertThat(causes).filteredOn(wording -> wording.text().equals("fell")).noneMatch(Wording::telling);
    }

    @Test
    void givesTheSameWordingsInTheSameOrder() {
        assertThat(Wordings.of(SmallIndex.of(SmallIndex.LINES))).isEqualTo(WORDINGS);
    }
}
