package org.hybridcode.nlp.ctakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.index.AlphabeticIndex;
import org.hybridcode.kb.index.IndexCoder;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.rules.facts.Temporality;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pipeline with a few words and a small index to walk from them. */
final class IndexWalkTest {
    private static final String MANIFEST = """
            release\t2025\t2024-10-01\t2025-09-30
            source\tWritten for the tests.
            file\twords.tsv
            """;
    private static final String WORDS = """
            chapter\t9\tI00-I99\tDiseases of the circulatory system
            code\tI48.19\tC\tOther persistent atrial fibrillation
            code\tI48.91\tC\tUnspecified atrial fibrillation
            term\tatrial fibrillation
            chapter\t13\tM00-M99\tDiseases of the musculoskeletal system
            code\tM25.50\tN\tPain in unspecified joint
            header\tM25.55\tPain in hip
            code\tM25.551\tN\tPain in right hip
            code\tM25.552\tN\tPain in left hip
            code\tM25.559\tN\tPain in unspecified hip
            header\tM25.56\tPain in knee
            code\tM25.561\tN\tPain in right knee
            code\tM25.562\tN\tPain in left knee
            code\tM25.569\tN\tPain in unspecified knee
            chapter\t18\tR00-R99\tSymptoms and signs
            code\tR07.9\tN\tChest pain, unspecified
            term\tchest pain
            code\tR52\tN\tPain, unspecified
            term\tpain
            code\tR60.9\tN\tEdema, unspecified
            term\tswelling
            """;
    private static final String INDEX = """
            M\t0\tFibrillation\t\t\t\t\t
            M\t1\tatrial\tI48.91\t\t\t\t
            M\t2\tpersistent\tI48.19\t\t\t\t
            M\t0\tPain\tR52\t\t\t\t
            M\t1\tchest\tR07.9\t\t\t\t
            M\t1\tjoint\tM25.50\t\t\t\t
            M\t2\thip\tM25.55-\t\t\t\t
            M\t2\tknee\tM25.56-\t\t\t\t
            """;

    private static NoteAnnotator annotator;

    @BeforeAll
    static void writeTheSmallKnowledgeBase(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("release.tsv"), MANIFEST);
        Files.writeString(folder.resolve("words.tsv"), WORDS);
        KnowledgeBase kb = KnowledgeBases.in(folder).inForceOn(LocalDate.of(2025, 3, 1));
        AlphabeticIndex index = AlphabeticIndex.read(new BufferedReader(new StringReader(INDEX)), "small index");
        annotator = new NoteAnnotator(kb.lexicon(), Optional.of(new IndexCoder(index, kb.codebook())));
    }

    /** The codes to which the index leads. */
    private static Stream<String> navigated(String note) {
        return annotator.annotate(note).navigated().stream().map(NavigatedCode::code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "He has pain deep in the right knee joint.; M25.561",
                "The knee joint gives him pain.; M25.569",
                "The atrial fibrillation is persistent.; I48.19",
                "Persistent atrial fibrillation and chest pain.; I48.19"
            })
    void theWordsAroundAMentionLeadOn(String note, String code) {
        assertThat(navigated(note)).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "He has chest pain and knee swelling.; M25.56",
                "He has knee swelling, chest pain.; M25.56",
                "He has swelling of the knee. He has pain.; M25.56",
                "Atrial fibrillation, swelling, persistent chest pain.; I48.19"
            })
    void theWordsOfAnotherConditionDoNot(String note, String codes) {
        assertThat(navigated(note)).noneMatch(code -> code.startsWith(codes));
    }

    /** The codes to which the index leads, and those of the mentions themselves. */
    private static Stream<String> coded(String note) {
        return Stream.concat(
                        navigated(note),
                        annotator.annotate(note).mentions().stream()
                                .flatMap(
                                        found -> Concepts.codeOf(found.mention().conceptId()).stream())
                                .map(Icd10Code::text))
                .distinct();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Joint pain of the right knee and left hip.; M25.561; M25.552",
                "Joint pain in right knee, and in the left hip after a fall.; M25.561; M25.552",
                "Joint pain in the right knee and hip.; M25.561; M25.551"
            })
    void aNameStandsForEachSiteOfAList(String note, String first, String second) {
        assertThat(coded(note)).containsExactlyInAnyOrder(first, second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Joint pain in the right knee, hip normal.; M25.561",
                "Joint pain in the right knee and he went home.; M25.561"
            })
    void whatIsNoSiteIsNoListOfThem(String note, String code) {
        assertThat(coded(note)).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Chest pain\" resolved in 2019.", "Chest pain (dull) resolved in 2019."})
    void aQuotationOrABracketEndsNoSentence(String note) {
        assertThat(annotator.annotate(note).mentions())
                .filteredOn(found -> found.mention().conceptId().equals("code:R07.9"))
                .singleElement()
                .satisfies(found ->
                        assertThat(found.mention().assertion().temporality()).isEqualTo(Temporality.HISTORICAL));
    }

    @Test
    void theWordsOfTheWayBecomeMentionsOfTheirOwn() {
        AnnotatedNote annotated = annotator.annotate("He has pain deep in the right knee joint.");

        assertThat(annotated.navigated()).singleElement().satisfies(code -> {
            assertThat(code.path()).startsWith("Pain, joint, knee");
            assertThat(code.modifierIds()).isNotEmpty();
            assertThat(annotated.mentions().stream()
                            .map(found -> found.mention().id()))
                    .containsAll(code.modifierIds());
        });
    }
}
