package org.hybridcode.nlp.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hybridcode.kb.concept.Lexicon;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TermDictionaryTest {
    private static final TermDictionary DICTIONARY = TermDictionary.of(lexicon(
            synonym("heart failure", "code:I50.9"),
            synonym("acute on chronic systolic heart failure", "code:I50.23"),
            synonym("failure to thrive", "code:R62.51"),
            synonym("pulmonary edema", "code:J81.1"),
            synonym("anemia", "code:D64.9"),
            synonym("Crohn's disease", "code:K50.90"),
            synonym("follow-up", "word:follow up"),
            synonym("UTI", "code:N39.0"),
            synonym("type 2 diabetes", "code:E11.9"),
            synonym("fracture", "word:fracture"),
            new Term("MS", "code:G35", TermKind.ABBREVIATION, List.of("sclerosis")),
            new Term("MS", "code:I05.9", TermKind.ABBREVIATION, List.of("mitral")),
            new Term("PsA", "code:L40.50", TermKind.ABBREVIATION, List.of("psoriasis"))));

    private static Term synonym(String phrase, String concept) {
        return new Term(phrase, concept, TermKind.SYNONYM, List.of());
    }

    private static Lexicon lexicon(Term... terms) {
        return Lexicon.ofTerms(List.of(terms));
    }

    /** Each hit as the text it covers and the concepts it may be. */
    private static List<String> found(String text) {
        return DICTIONARY.find(Word.in(text, 0, text.length()), text).stream()
                .map(hit -> text.substring(hit.span().begin(), hit.span().end()) + " = "
                        + String.join(
                                ", ", hit.terms().stream().map(Term::conceptId).toList()))
                .toList();
    }

    @Test
    void takesTheLongestWording() {
        assertThat(found("acute on chronic systolic heart failure and heart failure"))
                .containsExactly("acute on chronic systolic heart failure = code:I50.23", "heart failure = code:I50.9");
    }

    @ParameterizedTest
    @CsvSource({
        "an ulcer of the left heel,ulcer of the left heel = code:L97.429",
        "an ulcer on his left heel,ulcer on his left heel = code:L97.429",
        "influenza A,influenza A = code:J10.1",
    })
    void passesSmallWordsThatAddNothing(String text, String expected) {
        TermDictionary dictionary = TermDictionary.of(
                lexicon(synonym("ulcer of left heel", "code:L97.429"), synonym("influenza A", "code:J10.1")));
        assertThat(dictionary.find(Word.in(text, 0, text.length()), text))
                .extracting(hit -> text.substring(hit.span().begin(), hit.span().end()) + " = "
                        + hit.terms().get(0).conceptId())
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "torus (buckle) fracture,torus (buckle) fracture|buckle",
        "torus (a buckle after a fall) fracture,buckle|fracture",
        "torus (buckle fracture),buckle|fracture",
    })
    void runsPastAShortBracketAndFindsWhatItSays(String text, String expected) {
        TermDictionary dictionary = TermDictionary.of(lexicon(
                synonym("torus fracture", "code:S52.529A"),
                synonym("buckle", "word:buckle"),
                synonym("fracture", "word:fracture")));
        assertThat(dictionary.find(Word.in(text, 0, text.length()), text))
                .extracting(hit -> text.substring(hit.span().begin(), hit.span().end()))
                .containsExactly(expected.split("\\|"));
    }

    @Test
    void noOtherWordIsPassed() {
        TermDictionary dictionary = TermDictionary.of(lexicon(synonym("ulcer of left heel", "code:L97.429")));
        String text = "ulcer of healed left heel";
        assertThat(dictionary.find(Word.in(text, 0, text.length()), text)).isEmpty();
    }

    @Test
    void fallsBackToTheShorterWordingWhenTheLongerOneBreaksOff() {
        assertThat(found("acute on chronic systolic murmur, heart failure"))
                .containsExactly("heart failure = code:I50.9");
    }

    @Test
    void keepsOverlappingWordingsButNoneInsideAnother() {
        assertThat(found("heart failure to thrive"))
                .containsExactly("heart failure = code:I50.9", "failure to thrive = code:R62.51");
    }

    @ParameterizedTest
    @CsvSource({
        "pulmonary oedema,pulmonary oedema = code:J81.1",
        "Pulmonary-Edema,Pulmonary-Edema = code:J81.1",
        "PULMONARY EDEMA,PULMONARY EDEMA = code:J81.1",
        "anaemias,anaemias = code:D64.9",
        "Crohn disease,Crohn disease = code:K50.90",
        "Crohns disease,Crohns disease = code:K50.90",
        "Crohn\u2019s disease,Crohn\u2019s disease = code:K50.90",
        "crohn's diseases,crohn's diseases = code:K50.90",
        "followup,''",
        "follow up,follow up = word:follow up",
        "UTIs,UTIs = code:N39.0",
        "type-2 diabetes,type-2 diabetes = code:E11.9",
        "type 2diabetes,''",
        "fractures,fractures = word:fracture",
        "FRACTURES,FRACTURES = word:fracture",
        "refractured,''"
    })
    void findsSpellingsOfOneWording(String text, String hit) {
        assertThat(String.join(" ", found(text))).isEqualTo(hit);
    }

    @Test
    void findsAShortFormOnlyAsItIsWritten() {
        assertThat(found("MS")).containsExactly("MS = code:G35, code:I05.9");
        assertThat(found("ms")).isEmpty();
        assertThat(found("Ms Smith")).isEmpty();
        assertThat(found("PsA")).containsExactly("PsA = code:L40.50");
        assertThat(found("PSA 4.1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\ud83d\ude37anemia\ud83d\ude37",
                "\u00abanemia\u00bb",
                "(anemia)",
                "anemia\u2014fatigue",
                "\u201canemia\u201d",
                "na\u00efve, anemia?",
                "\u200banemia",
                "e\u0301 anemia/",
                "\ud83d anemia"
            })
    void findsAWordingAmongOtherCharacters(String text) {
        assertThat(found(text)).containsExactly("anemia = code:D64.9");
    }

    @Test
    void countsItsTermsAndRefusesToBeEmpty() {
        assertThat(DICTIONARY.size()).isEqualTo(13);
        assertThatThrownBy(() -> TermDictionary.of(lexicon())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void findsNothingInNothing() {
        assertThat(found("")).isEmpty();
        assertThat(found(" \n--- ")).isEmpty();
    }
}
