package org.hybridcode.nlp.ctakes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.hybridcode.nlp.dictionary.PhraseDictionary;
import org.hybridcode.rules.facts.Assertion;
import org.hybridcode.rules.facts.Certainty;
import org.hybridcode.rules.facts.Experiencer;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.facts.Polarity;
import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.facts.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** The pipeline on real cTAKES, with the starter knowledge base. */
final class NoteAnnotatorTest {
    private static final NoteAnnotator ANNOTATOR =
            new NoteAnnotator(KnowledgeBaseReader.starter().lexicon());

    /** What the mentions cover, with their concepts. */
    private static List<String> found(String note) {
        return mentions(note).stream()
                .map(mention -> covered(note, mention) + " = " + mention.conceptId())
                .toList();
    }

    private static List<Mention> mentions(String note) {
        return ANNOTATOR.annotate(note).mentions().stream()
                .map(FoundMention::mention)
                .toList();
    }

    private static String covered(String note, Mention mention) {
        return note.substring(mention.span().begin(), mention.span().end());
    }

    @Test
    void logsThroughTheRealSlf4j() {
        CodeSource source = LoggerFactory.class.getProtectionDomain().getCodeSource();

        assertThat(source.getLocation().getPath()).contains("slf4j-api");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She has asthma and gout.",
                "ASSESSMENT:\r\n1. asthma\r\n2. gout\r\n",
                "\ud83d\ude37 asthma \ud83d\ude37\ud83d\ude37 gout \ud83d\ude37",
                "\tasthma\t\tgout\t",
                "asthma\u2028gout",
                "asthma\fgout",
                "asthma, gout",
                "Impression: asthma;gout",
                "\ufeffasthma\r\rgout",
                "asthma\n\n\n\ngout"
            })
    void keepsTheOffsetsOfTheNote(String note) {
        assertThat(found(note)).containsSubsequence("asthma = code:J45.909", "gout = code:M10.9");
    }

    @Test
    void keepsTheOffsetsOfAWordingThatTheLineWraps() {
        String note = "The patient was admitted to the hospital for treatment of her community\r\nacquired pneumonia "
                + "and was given antibiotics for it over the course\r\nof the next seven days without any trouble.\r\n";

        assertThat(found(note)).anyMatch(hit -> hit.startsWith("community\r\nacquired pneumonia = "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\r\n\t", "\u2003\u2028"})
    void findsNothingInABlankNote(String note) {
        AnnotatedNote annotated = ANNOTATOR.annotate(note);

        assertThat(annotated.mentions()).isEmpty();
        assertThat(annotated.sections()).isEmpty();
        assertThat(annotated.abbreviations()).isEmpty();
    }

    @Test
    void numbersMentionsAndSentencesInNoteOrder() {
        List<Mention> mentions = mentions("He has gout. His asthma is worse.\n\nDiabetes is controlled.");

        assertThat(mentions)
                .extracting(Mention::id)
                .containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(1, mentions.size())
                        .mapToObj(number -> "m" + number)
                        .toList());
        assertThat(mentions).extracting(Mention::sentence).isSorted();
        assertThat(mentions).extracting(mention -> mention.span().begin()).isSorted();
    }

    @Test
    void judgesTheSpansThatTheCallerGives() {
        String note = "No evidence of frobnication today.";
        Span span = new Span(note.indexOf("frobnication"), note.indexOf(" today"));

        assertThat(ANNOTATOR.annotate(note, List.of(span)).mentions())
                .filteredOn(mention -> mention.mention().conceptId().equals(ExplicitSpans.GIVEN))
                .singleElement()
                .satisfies(mention -> {
                    assertThat(mention.mention().span()).isEqualTo(span);
                    assertThat(mention.mention().polarity().name()).isEqualTo("NEGATED");
                    assertThat(mention.kind()).isEqualTo(TermKind.SYNONYM);
                });
    }

    @Test
    void keepsAGivenSpanThatRunsOverTheEndOfASentence() {
        String note = "The knee hurts. It is swollen. He has gout.";
        Span span = new Span(4, note.indexOf(" He"));

        assertThat(ANNOTATOR.annotate(note, List.of(span)).mentions())
                .extracting(FoundMention::mention)
                .filteredOn(mention -> mention.conceptId().equals(ExplicitSpans.GIVEN))
                .extracting(Mention::span)
                .containsExactly(span);
    }

    @Test
    void keepsAGivenSpanWhereverItStands() {
        String note = "\n\n  The knee hurts.\n\n   \n Swollen.  \n";
        for (int begin = 0; begin < note.length(); begin++) {
            for (int end = begin + 1; end <= note.length(); end++) {
                Span span = new Span(begin, end);
                assertThat(ANNOTATOR.annotate(note, List.of(span)).mentions())
                        .as("%s", span)
                        .extracting(FoundMention::mention)
                        .filteredOn(mention -> mention.conceptId().equals(ExplicitSpans.GIVEN))
                        .extracting(Mention::span)
                        .containsExactly(span);
            }
        }
    }

    @Test
    void refusesASpanOutsideTheNote() {
        assertThatThrownBy(() -> ANNOTATOR.annotate("asthma", List.of(new Span(0, 7))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("outside the note")
                .hasMessageNotContaining("asthma");
    }

    @ParameterizedTest
    @CsvSource({
        "CKD stage 3 (N18.3).,N18.3",
        "ICD-10: I10,I10",
        "ICD-10-CM code I10,I10",
        "Diagnosis: E11.65,E11.65",
        "E11.65; I10 is elsewhere,E11.65",
        "Fracture S72.001A today,S72.001A",
        "code Z3A.20 given,Z3A.20"
    })
    void findsTheCodesThatANoteSpellsOut(String note, String code) {
        assertThat(mentions(note))
                .filteredOn(mention -> ExplicitSpans.isCode(mention.conceptId()))
                .singleElement()
                .satisfies(mention -> {
                    assertThat(ExplicitSpans.code(mention.conceptId())).isEqualTo(code);
                    assertThat(covered(note, mention)).isEqualTo(code);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1c 7.2",
                "HbA1c 7.2",
                "B12 is low",
                "T12-L1 disc",
                "C5-6 disc",
                "L4.5 mm",
                "L4-5",
                "T4 1.2",
                "pO2 95.5",
                "FEV1 2.3",
                "e11.65",
                "XE11.65",
                "E11.65012",
                "I10",
                "ICD-10",
                "P2Y12.",
                "O2 98.6",
                "12.5",
                "Q12.5h"
            })
    void takesNothingElseForACode(String note) {
        assertThat(mentions(note)).noneMatch(mention -> ExplicitSpans.isCode(mention.conceptId()));
    }

    @Test
    void saysWhetherAShortFormIsSettled() {
        assertThat(ANNOTATOR.annotate("CAP.").abbreviations()).singleElement().matches(form -> !form.settled());
        assertThat(ANNOTATOR.annotate("CAP, on ceftriaxone.").abbreviations())
                .singleElement()
                .matches(form -> form.settled());
        assertThat(ANNOTATOR.annotate("Community acquired pneumonia (CAP).").abbreviations())
                .singleElement()
                .matches(form -> form.settled());
    }

    @Test
    void countsItsTerms() {
        assertThat(ANNOTATOR.terms()).isGreaterThan(4000);
    }

    private static final PhraseDictionary PHRASES =
            PhraseDictionary.NONE.with(Stream.of("heart pump trouble", "asthma", "acute asthma with wheeze", "no fever")
                    .map(phrase -> Term.ofKey(Phrases.key(phrase), "phrase:" + phrase, TermKind.SYNONYM))
                    .toList());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Assessment: acute asthma with wheeze, no fever. Heart pump troubles.",
                "HISTORY:\nNo asthma, no fever or gout. Mother had heart-pump trouble and diabetes.",
                "FAMILY HISTORY: asthma\nPlan: return for heart pump trouble"
            })
    void furtherWordingsChangeNothingThatIsFoundWithoutThem(String note) {
        AnnotatedNote without = ANNOTATOR.annotate(note);
        AnnotatedNote with = ANNOTATOR.annotate(note, List.of(), PHRASES);

        assertThat(with.phrases()).isNotEmpty();
        assertThat(with.withPhrases(List.of())).isEqualTo(without);
    }

    @Test
    void furtherWordingsAreJudgedByTheWordsAroundThem() {
        String note = "Denies heart pump trouble. Possible heart pump trouble. Mother had heart pump trouble.\n"
                + "ASSESSMENT: heart pump trouble";
        List<Mention> found = ANNOTATOR.annotate(note, List.of(), PHRASES).phrases();

        assertThat(found).extracting(Mention::id).containsExactly("g1", "g2", "g3", "g4");
        assertThat(found).allMatch(mention -> covered(note, mention).equals("heart pump trouble"));
        assertThat(found.get(0).polarity()).isEqualTo(Polarity.NEGATED);
        assertThat(found.get(1).certainty()).isEqualTo(Certainty.UNCERTAIN);
        assertThat(found.get(2).experiencer()).isEqualTo(Experiencer.FAMILY);
        assertThat(found.get(3).assertion()).isEqualTo(Assertion.DEFAULT);
        assertThat(found.get(3).section()).isEqualTo(SectionKind.ASSESSMENT);
    }

    @Test
    void furtherWordingIsJudgedAsOneOfTheKnowledgeBaseWouldBe() {
        for (String words : List.of(
                "No evidence of asthma today.",
                "History of asthma.",
                "asthma, ruled out",
                "PLAN: if asthma worsens call")) {
            AnnotatedNote note = ANNOTATOR.annotate(words, List.of(), PHRASES);
            assertThat(note.phrases()).singleElement().satisfies(mention -> assertThat(mention.assertion())
                    .isEqualTo(note.mentions().stream()
                            .map(FoundMention::mention)
                            .filter(known -> known.span().equals(mention.span()))
                            .findFirst()
                            .orElseThrow()
                            .assertion()));
        }
    }
}
