package org.hybridcode.kb.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {
    private static final Codebook CODEBOOK = SmallCodebook.of("""
                    H65.0: Acute serous otitis media
                    H65.01 Acute serous otitis media, right ear
                    H65.02 Acute serous otitis media, left ear
                    H65.03 Acute serous otitis media, bilateral
                    H66.9: Otitis media, unspecified
                    H66.90 Otitis media, unspecified, unspecified ear
                    H66.91 Otitis media, unspecified, right ear
                    H66.93 Otitis media, unspecified, bilateral
                    K81: Cholecystitis
                    K81.2 Acute cholecystitis with chronic cholecystitis
                    K81.9 Cholecystitis, unspecified
                    L89.8: Pressure ulcer of other site
                    L89.81 Pressure ulcer of head
                    L89.89 Pressure ulcer of heel
                    S43.0: Dislocation of shoulder
                    S43.004 Dislocation of right shoulder
                    S43.006 Dislocation of unspecified shoulder
                    S06.9X: Intracranial injury
                    S06.9X0 Intracranial injury without loss of consciousness
                    S06.9X1 Intracranial injury with loss of consciousness of 30 minutes or less
                    S06.9X9 Intracranial injury with loss of consciousness of unspecified duration
                    S52.5: Fracture of wrist
                    S52.51: Displaced fracture of wrist
                    S52.51XA Displaced fracture of wrist, initial encounter for closed fracture
                    S52.51XB Displaced fracture of wrist, initial encounter for open fracture type I or II
                    S52.51XD Displaced fracture of wrist, subsequent encounter for fracture with routine healing
                    S52.51XK Displaced fracture of wrist, subsequent encounter for fracture with nonunion
                    S52.51XS Displaced fracture of wrist, sequela
                    S52.52: Nondisplaced fracture of wrist
                    S52.52XA Nondisplaced fracture of wrist, initial encounter for closed fracture
                    S93.40: Sprain of unspecified ligament of ankle
                    S93.401: Sprain of unspecified ligament of right ankle
                    S93.401A Sprain of unspecified ligament of right ankle, initial encounter
                    S93.401D Sprain of unspecified ligament of right ankle, subsequent encounter
                    S93.401S Sprain of unspecified ligament of right ankle, sequela
                    S93.409: Sprain of unspecified ligament of unspecified ankle
                    S93.409A Sprain of unspecified ligament of unspecified ankle, initial encounter
                    """);
    private static final Completion COMPLETION = Completion.whole(CODEBOOK);
    private static final Completion UP_TO_ENCOUNTER = Completion.upToEncounter(CODEBOOK);

    private static Completed complete(String reference, String phrase) {
        return COMPLETION.complete(new CodeReference(reference), Surroundings.of(phrase));
    }

    @ParameterizedTest(name = "{1} is {2}")
    @CsvSource({
        "H65.0-, left serous otitis media, H65.02",
        "H65.0-, both ears with serous otitis, H65.03",
        "S52.5-, wrist fracture, S52.51XA",
        "S52.5-, nondisplaced wrist fracture, S52.52XA",
        "S52.5-, open fracture of the wrist, S52.51XB",
        "S52.5-, wrist fracture with nonunion, S52.51XK",
        "S52.5-, follow up of wrist fracture, S52.51XD",
        "S52.5-, sequela of wrist fracture, S52.51XS",
        "S93.40-, sprain of the right ankle, S93.401A",
        "S93.40-, healing sprain of the right ankle, S93.401D",
        "S93.40-, ankle sprain, S93.409A",
        "H65.01, left ear, H65.01",
        "K81, cholecystitis, K81.9",
        "S43.006, dislocation of the right shoulder, S43.004",
        "S43.006, dislocation of the shoulder, S43.006",
        "H66.90, otitis media on the right, H66.91",
        "H66.90, bilateral otitis media, H66.93",
        "S06.9X-, head injury with loss of consciousness, S06.9X9",
    })
    void completesWithWhatIsSaid(String reference, String phrase, String code) {
        assertThat(complete(reference, phrase).code().map(CodebookEntry::text)).contains(code);
    }

    @Test
    void leavesTheSideOpenWhenNothingSaysItAndNoCodeIsForTheUnspecified() {
        Completed completed = complete("H65.0-", "serous otitis media");
        assertThat(completed.code()).isEmpty();
        assertThat(completed.open()).extracting(CodebookEntry::text).containsExactly("H65.01", "H65.02", "H65.03");
        assertThat(completed.missing()).hasSize(3);
    }

    @Test
    void doesNotTakeANegatedSide() {
        assertThat(complete("H65.0-", "otitis media, not the left").code()).isEmpty();
    }

    @Test
    void tellsTheWordsThatDecided() {
        assertThat(complete("S93.40-", "sprain of the right ankle").said()).containsExactly(3);
    }

    @ParameterizedTest(name = "{1} is {2} whatever is said of the encounter")
    @CsvSource({
        "S52.51, open wrist fracture with nonunion, S52.51XA",
        "S93.401, sequela of a sprained ankle, S93.401A",
        "H66.9-, right otitis media, H66.91"
    })
    void leavesTheEncounterToTheRules(String reference, String phrase, String code) {
        assertThat(UP_TO_ENCOUNTER
                        .complete(new CodeReference(reference), Surroundings.of(phrase))
                        .code())
                .map(CodebookEntry::text)
                .contains(code);
    }
}
