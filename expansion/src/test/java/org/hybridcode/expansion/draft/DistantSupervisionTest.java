package org.hybridcode.expansion.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hybridcode.expansion.corpus.Corpus;
import org.hybridcode.expansion.corpus.Excluded;
import org.hybridcode.expansion.mine.Aids;
import org.hybridcode.expansion.review.PhraseList;
import org.hybridcode.expansion.review.ReviewList;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.hybridcode.rules.generated.MappingState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the starter knowledge base learns of names of problems and of phrases that recur. */
final class DistantSupervisionTest {
    private static final KnowledgeBase STARTER = KnowledgeBaseReader.starter();
    private static final Expansion EXPANSION = new Expansion(STARTER, STARTER.codebook(), Aids.NONE);
    private static final String HONEY = "1. Honey disease: her diabetes mellitus type 2 is controlled.";
    private static final String OTHER = "1. Honey disease: her asthma is controlled.";

    @TempDir
    private Path folder;

    private Drafts expand(List<String> problems) throws IOException {
        Path corpus = folder.resolve("notes.jsonl");
        Files.writeString(
                corpus,
                IntStream.range(0, problems.size())
                        .mapToObj(i -> "{\"id\":\"n" + i + "\",\"text\":\"SUBJECTIVE: Visit " + i
                                + " for a mandibular mass.\\n\\nASSESSMENT:\\n" + problems.get(i)
                                + "\\n2. Pneumonia, on antibiotics.\"}\n")
                        .collect(Collectors.joining()));
        ExpansionState state = EXPANSION.state(folder);
        EXPANSION.read(state, List.of(Corpus.in(corpus)), Excluded.in(List.of()), folder, false, count -> {});
        Plan plan = new Plan(
                folder,
                PolicyFile.DEFAULT,
                OptionalInt.empty(),
                OptionalInt.empty(),
                1,
                Map.of(),
                LocalDate.of(2025, 1, 1));
        return EXPANSION.write(state, plan, Optional.empty(), (added, place) -> {});
    }

    private static Optional<MappingState> honey(Drafts drafts) {
        return drafts.all().stream()
                .filter(outcome -> outcome.assessment().tally().phrase().equals("honey disease"))
                .filter(outcome -> outcome.entry().text().equals("E11.9"))
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void makesADraftOfTheNameOfAProblemByTwoAssessmentsAndNoneByOne() throws IOException {
        assertThat(honey(expand(List.of(HONEY)))).isEmpty();
        assertThat(honey(expand(List.of(HONEY, HONEY, HONEY)))).contains(MappingState.DRAFT);
    }

    @Test
    void makesNoRuleOfANameOfWhichAssessmentsTellOneThingAndAnother() throws IOException {
        assertThat(honey(expand(List.of(HONEY, HONEY, HONEY, OTHER, OTHER)))).isEmpty();
    }

    @Test
    void listsAPhraseThatRecursWithItsCountAndTheNearestTitleAndMakesNoRuleOfIt() throws IOException {
        Drafts drafts = expand(List.of(HONEY, HONEY, OTHER));
        assertThat(drafts.all())
                .noneMatch(outcome -> outcome.assessment().tally().phrase().contains("mandibular"));
        String list = PhraseList.in(folder).text(10);
        assertThat(list).contains("mandibular mass\n  documents 3, nearest title ");
        assertThat(PhraseList.in(folder).csv()).contains("\"mandibular mass\",3,");
        assertThat(Files.readString(folder.resolve("expansion.html"))).contains("mandibular mass");
        assertThat(Files.readString(folder.resolve("statistics.json")))
                .contains("\"recurring phrases that nothing knows\" : 2");
    }

    @Test
    void listsNoPhraseOfTwoDocuments() throws IOException {
        expand(List.of(HONEY, HONEY));
        assertThat(PhraseList.in(folder).text(10)).isEqualTo("0 in all\n");
    }

    @Test
    void showsTheNearestTitleBesidesTheOneOfTheCode() throws IOException {
        expand(List.of(HONEY, HONEY, HONEY));
        assertThat(ReviewList.in(folder, "draft").text(10))
                .contains("honey disease -> E11.9")
                .containsPattern("nearest other title: (?!E11)[A-Z][0-9]");
    }

    @Test
    void countsAPhraseOnOverTwoRuns() throws IOException {
        expand(List.of(HONEY, HONEY));
        Drafts all = expand(List.of(HONEY, HONEY, OTHER));
        assertThat(honey(all)).contains(MappingState.RETIRED);
        assertThat(PhraseList.in(folder).text(10)).contains("documents 3");
    }
}
