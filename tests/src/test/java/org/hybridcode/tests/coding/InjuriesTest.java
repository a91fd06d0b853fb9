package org.hybridcode.tests.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hybridcode.tests.coding.Coding.codes;

import java.util.List;
import org.hybridcode.rules.facts.Setting;
import org.junit.jupiter.api.Test;

/** Injuries with what the record tells of them elsewhere: how they happened, and what was measured. */
final class InjuriesTest {

    private static List<String> emergency(String history, String diagnosis) {
        return codes(Setting.EMERGENCY, "HISTORY: " + history + "\n\nDIAGNOSES:\n1. " + diagnosis);
    }

    @Test
    void minutesOfUnconsciousnessAreThoseOfTheConcussion() {
        assertThat(emergency("She was unconscious for about ten minutes.", "Concussion with loss of consciousness."))
                .contains("S06.0X1A")
                .doesNotContain("S06.0X9A");
    }

    @Test
    void unconsciousnessThatIsDeniedHasNoMinutes() {
        assertThat(emergency("He was not unconscious for 5 minutes.", "Concussion without loss of consciousness."))
                .containsExactly("S06.0X0A");
    }

    @Test
    void theExtentOfBurnsIsThatOfTheirSurfaceAndOfTheThirdDegree() {
        assertThat(emergency("TBSA 25%, of which third degree 15%.", "Third degree burn of left forearm."))
                .containsExactly("T22.312A", "T31.21");
    }

    @Test
    void aBloodAlcoholLevelGoesWithAnAlcoholRelatedDisorderAlone() {
        assertThat(emergency("Ethanol 148 mg/dL.", "Alcohol abuse.")).contains("Y90.6");
        assertThat(emergency("Ethanol 148 mg/dL.", "Contusion of scalp.")).containsExactly("S00.03XA");
    }

    @Test
    void weightAndWeeksAreThoseOfTheNewborn() {
        assertThat(codes(Setting.INPATIENT, "DIAGNOSES:\n1. Preterm infant, birth weight 1,450 g, 31 weeks."))
                .containsExactly("P07.15", "P07.34");
    }

    @Test
    void soccerIsLeisureUnlessItIsWork() {
        assertThat(emergency("He was playing soccer on a soccer field.", "Sprain of right ankle."))
                .containsExactlyInAnyOrder("S93.401A", "Y93.66", "Y92.322", "Y99.8");
        assertThat(emergency("He was playing soccer while working.", "Sprain of right ankle."))
                .containsExactlyInAnyOrder("S93.401A", "Y93.66", "Y99.0");
    }

    @Test
    void theSiteOfABiteStandsBesideTheAnimal() {
        assertThat(emergency("Seen today.", "Dog bite of right hand.")).containsExactly("S61.451A", "W54.0XXA");
    }

    @Test
    void aPerpetratorIsCodedBesideConfirmedAbuseAlone() {
        assertThat(emergency("Brought by her former husband.", "Contusion of scalp."))
                .containsExactly("S00.03XA");
        assertThat(emergency("Her ex-husband punched her.", "Adult physical abuse, confirmed."))
                .contains("T74.11XA", "Y07.011");
    }
}
