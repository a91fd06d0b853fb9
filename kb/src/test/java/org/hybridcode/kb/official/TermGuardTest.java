package org.hybridcode.kb.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hybridcode.kb.official.OfficialData.code;
import static org.hybridcode.kb.official.OfficialData.published;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.concept.TermKind;
import org.junit.jupiter.api.Test;

final class TermGuardTest {
    private static final Map<Icd10Code, String> TITLES = Map.of(
            code("E66"), "Overweight and obesity",
            code("E66.9"), "Obesity, unspecified",
            code("E66.3"), "Overweight",
            code("J35.01"), "Chronic tonsillitis",
            code("L74.3"), "Miliaria, unspecified",
            code("N39.0"), "Urinary tract infection, site not specified",
            code("E26.8"), "Other hyperaldosteronism",
            code("C91.00"), "Acute lymphoblastic leukemia not having achieved remission");

    private static SourcedTerm term(String phrase, String... codes) {
        return new SourcedTerm(
                phrase, Arrays.stream(codes).map(OfficialData::code).toList(), "a source", "file", 1);
    }

    private static ShortForm shortForm(String shortForm, String longForm) {
        return new ShortForm(shortForm, longForm, "list", 1);
    }

    private static TermVerdict judge(Map<String, String> known, List<ShortForm> forms, SourcedTerm... terms) {
        Map<String, Set<Icd10Code>> keys = new HashMap<>();
        known.forEach((phrase, code) -> keys.put(Phrases.key(phrase), Set.of(code(code))));
        return new TermGuard(TITLES, keys, forms).judge(List.of(terms));
    }

    private static void assertRefused(TermVerdict verdict, Refusal reason) {
        assertThat(verdict.admitted()).isEmpty();
        assertThat(verdict.refused()).extracting(TermVerdict.Refused::reason).containsOnly(reason);
    }

    @Test
    void admitsAPhraseThatLeadsToOneCode() {
        TermVerdict verdict = judge(Map.of(), List.of(), term("adiposity", "E66.9"));

        assertThat(verdict.admitted())
                .containsExactly(new TermVerdict.Admitted(
                        term("adiposity", "E66.9"), code("E66.9"), TermKind.SYNONYM, List.of()));
        assertThat(verdict.refused()).isEmpty();
    }

    @Test
    void severalCodesOfOneHeaderMeanTheHeader() {
        TermVerdict verdict = judge(Map.of(), List.of(), term("adiposity", "E66.9"), term("Adiposities", "E66.3"));

        assertThat(verdict.admitted()).extracting(TermVerdict.Admitted::target).containsExactly(code("E66"));
        assertThat(verdict.refusals()).containsOnly(Map.entry(Refusal.ALREADY_KNOWN, 1));
    }

    @Test
    void refusesCodesOfSeveralCategories() {
        assertRefused(judge(Map.of(), List.of(), term("adiposity", "E66.9", "E26.8")), Refusal.AMBIGUOUS);
    }

    @Test
    void refusesACodeThatDoesNotExist() {
        assertRefused(judge(Map.of(), List.of(), term("usher syndrome", "Q99.813")), Refusal.NO_SUCH_CODE);
    }

    @Test
    void refusesWhatIsKnownAlready() {
        Map<String, String> known = Map.of("fatness", "E66.9");

        assertRefused(judge(known, List.of(), term("Fatness", "E66.9")), Refusal.ALREADY_KNOWN);
        assertRefused(judge(known, List.of(), term("fatness", "E66.3")), Refusal.KNOWN_FOR_ANOTHER_CODE);
    }

    @Test
    void refusesEverydayAndGeneralWords() {
        assertRefused(judge(Map.of(), List.of(), term("crabs", "E66.9")), Refusal.EVERYDAY_WORDS);
        assertRefused(judge(Map.of(), List.of(), term("disease or disorder", "E66.9")), Refusal.EVERYDAY_WORDS);
        assertRefused(judge(Map.of(), List.of(), term("Hers' disease", "E66.9")), Refusal.EVERYDAY_WORDS);
        assertThat(judge(Map.of(), List.of(), term("heat miliaria", "L74.3")).admitted())
                .hasSize(1);
    }

    @Test
    void refusesWhatSaysLessThanTheTitle() {
        assertRefused(judge(Map.of(), List.of(), term("tonsillitis", "J35.01")), Refusal.SAYS_LESS_THAN_TITLE);
        assertThat(judge(Map.of(), List.of(), term("obesity", "E66.9")).admitted())
                .hasSize(1);
    }

    @Test
    void refusesShortWordsAndSymbols() {
        assertRefused(judge(Map.of(), List.of(), term("dass", "E66.9")), Refusal.TOO_SHORT);
        assertRefused(judge(Map.of(), List.of(), term("barts4a", "E26.8")), Refusal.SYMBOL);
    }

    @Test
    void aShortFormWithOneKnownLongFormNeedsAWordOfIt() {
        TermVerdict verdict = judge(
                Map.of("urinary tract infection", "N39.0"),
                List.of(shortForm("UTI", "urinary tract infection")),
                term("uti", "N39.0"));

        assertThat(verdict.admitted()).hasSize(1).first().satisfies(admitted -> {
            assertThat(admitted.kind()).isEqualTo(TermKind.ABBREVIATION);
            assertThat(admitted.context()).containsExactly("tract", "urinary");
            assertThat(admitted.target()).isEqualTo(code("N39.0"));
        });
    }

    @Test
    void refusesAShortFormWithSeveralLongForms() {
        assertRefused(
                judge(
                        Map.of("urinary tract infection", "N39.0"),
                        List.of(
                                shortForm("UTI", "urinary tract infection"),
                                shortForm("UTI", "ultrasound therapy interval"))),
                Refusal.SEVERAL_LONG_FORMS);
    }

    @Test
    void refusesAShortFormWhoseLongFormIsUnknown() {
        assertRefused(
                judge(Map.of(), List.of(shortForm("UTI", "urinary tract infection")), term("uti", "N39.0")),
                Refusal.LONG_FORM_UNKNOWN);
    }

    @Test
    void refusesAShortFormThatIsAnEverydayWord() {
        assertRefused(
                judge(
                        Map.of("acute lymphoblastic leukemia", "C91.00"),
                        List.of(shortForm("ALL", "acute lymphoblastic leukemia"))),
                Refusal.EVERYDAY_WORDS);
    }

    @Test
    void theInitialsOfAnAdmittedPhraseAreItsShortForm() {
        TermVerdict verdict =
                judge(Map.of(), List.of(), term("gradual adipose growth overweight", "E66.9"), term("gago", "E66.9"));

        assertThat(verdict.admitted())
                .extracting(TermVerdict.Admitted::kind)
                .containsExactly(TermKind.ABBREVIATION, TermKind.SYNONYM);
    }

    @Test
    void thePublishedSourcesGiveTheSameVerdictInAnyOrder() {
        Map<Icd10Code, String> titles = OfficialData.titles2025(true);
        Map<String, Set<Icd10Code>> known = new HashMap<>();
        titles.forEach((code, title) -> known.computeIfAbsent(Phrases.key(title), key -> new TreeSet<>())
                .add(code));
        List<SourcedTerm> terms = new ArrayList<>(
                DoidReader.read(published("terms/doid_icd10cm.json")).content());
        terms.addAll(MondoReader.read(published("terms/mondo_exactmatch_icd10cm.sssom.tsv"))
                .content());
        TermGuard guard = new TermGuard(titles, known, OfficialData.abbreviations());
        TermVerdict verdict = guard.judge(terms);
        Collections.reverse(terms);

        assertThat(guard.judge(terms)).isEqualTo(verdict);
        assertThat(verdict.admitted()).hasSizeBetween(7500, 8500);
        assertThat(verdict.admitted())
                .allMatch(admitted -> titles.containsKey(admitted.target()))
                .extracting(admitted -> Phrases.key(admitted.term().phrase()))
                .doesNotHaveDuplicates();
    }
}
