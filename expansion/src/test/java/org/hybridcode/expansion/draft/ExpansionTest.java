package org.hybridcode.expansion.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.hybridcode.expansion.corpus.CorpusException;
import org.hybridcode.expansion.corpus.Excluded;
import org.hybridcode.expansion.mine.Aids;
import org.hybridcode.expansion.review.RuleShelf;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.hybridcode.rules.facts.MappingPolicy;
import org.hybridcode.rules.generated.MappingRule;
import org.hybridcode.rules.generated.MappingState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Expansions of a knowledge base of three codes by notes of a line. */
final class ExpansionTest {
    private static final MappingPolicy WITHOUT_INDEX = new MappingPolicy(1, 2, 2, 0.2, 2, 1, false);

    private static final LocalDate DECIDED = LocalDate.of(2025, 1, 2);

    @TempDir
    private Path folder;

    private Path out;
    private Expansion expansion;

    @BeforeEach
    void makeKnowledgeBase() throws IOException {
        out = folder.resolve("expanded");
        Files.createDirectories(out);
        Files.writeString(out.resolve("release.tsv"), "release\t2025\t2024-10-01\t2025-09-30\nfile\tall.tsv\n");
        Files.writeString(out.resolve("all.tsv"), """
                chapter\t9\tI00-I99\tDiseases of the circulatory system
                block\tI20-I25\tIschemic heart diseases
                code\tI21.9\tA\tAcute myocardial infarction, unspecified
                chapter\t10\tJ00-J99\tDiseases of the respiratory system
                block\tJ09-J18\tInfluenza and pneumonia
                code\tJ18.9\tA\tPneumonia, unspecified organism
                term\tpneumonia
                code\tJ45.909\tC\tUnspecified asthma, uncomplicated
                """);
        KnowledgeBase base = KnowledgeBaseReader.folder(out);
        expansion = new Expansion(base, base.codebook(), Aids.NONE);
    }

    private Drafts expand(Path corpus) {
        return expand(corpus, LocalDate.of(2025, 1, 1));
    }

    private Drafts expand(Path corpus, LocalDate day) {
        ExpansionState state = expansion.state(out);
        expansion.read(state, List.of(Corpus.in(corpus)), Excluded.in(List.of()), out, false, count -> {});
        Plan plan = new Plan(out, WITHOUT_INDEX, OptionalInt.empty(), OptionalInt.empty(), 1, Map.of(), day);
        return expansion.write(state, plan, Optional.empty(), (added, place) -> {});
    }

    /** A corpus of notes, each with the line and its number. */
    private Path corpus(String name, int notes, String line) {
        Path file = folder.resolve(name + ".jsonl");
        try {
            Files.writeString(
                    file,
                    IntStream.range(0, notes)
                            .mapToObj(i -> "{\"id\":\"" + name + i + "\",\"text\":\"Visit " + i + ".\\n" + line + "\"}")
                            .collect(Collectors.joining("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private Optional<MappingRule> rule(String phrase) {
        return RuleShelf.in(out).rules().stream()
                .filter(rule -> rule.phrase().equals(phrase))
                .findFirst();
    }

    @Test
    void letsASpelledCodeIntoShadowAndNotFurther() {
        expand(corpus("a", 4, "Coded as: lung rot (J18.9)"));
        assertThat(rule("lung rot").orElseThrow().state()).isEqualTo(MappingState.SHADOW);
    }

    @Test
    void takesNoPlantedPairForAPhraseThatTheKnowledgeBaseHas() {
        Drafts drafts = expand(corpus("a", 20, "Coded as: pneumonia (I21.9)"));
        assertThat(drafts.written()).isEmpty();
        assertThat(drafts.all()).singleElement().satisfies(outcome -> assertThat(
                        outcome.assessment().verdicts())
                .contains("VAL-0009 bars draft"));
    }

    @Test
    void countsADocumentThatRepeatsAPhraseOnce() {
        Drafts drafts = expand(corpus("a", 1, "Coded as: lung rot (J18.9)\\n".repeat(10_000)));
        assertThat(drafts.all()).singleElement().satisfies(outcome -> {
            assertThat(outcome.assessment().tally().seen()).isEqualTo(1);
            assertThat(outcome.state()).contains(MappingState.DRAFT);
        });
    }

    @Test
    void countsADeniedMentionAsSeenAndNotAsSupport() {
        Drafts drafts = expand(corpus("a", 3, "No evidence of asthma uncomplicated."));
        assertThat(drafts.all()).isNotEmpty().allSatisfy(outcome -> {
            assertThat(outcome.assessment().tally().support()).isZero();
            assertThat(outcome.assessment().tally().layers()).containsOnlyKeys("negation");
        });
    }

    @Test
    void givesTheSameBytesForTheSameDocumentsInOneRunOrTwo() throws IOException {
        Path one = corpus("a", 3, "Coded as: lung rot (J18.9)");
        Path two = corpus("b", 3, "Coded as: heart death (I21.9)");
        expand(one);
        expand(two);
        Map<String, String> inTwo = written();
        makeAnew();
        Files.createDirectories(folder.resolve("both"));
        Files.move(two, folder.resolve("both/a.jsonl"));
        Files.move(one, folder.resolve("both/b.jsonl"));
        expand(folder.resolve("both"));
        assertThat(written()).isEqualTo(inTwo);
        expand(folder.resolve("both"));
        assertThat(written()).isEqualTo(inTwo);
    }

    private void makeAnew() throws IOException {
        Files.delete(out.resolve(ExpansionState.FILE));
    }

    private Map<String, String> written() throws IOException {
        return Map.of(
                "state", Files.readString(out.resolve(ExpansionState.FILE)),
                "candidates", Files.readString(out.resolve("candidates.jsonl")),
                "statistics", Files.readString(out.resolve("statistics.json")),
                "page", Files.readString(out.resolve("expansion.html")),
                "rules", Files.readString(out.resolve("generated/chapter-10.drl")));
    }

    @Test
    void keepsWhatAPersonApprovedUntilNotesContradictIt() {
        expand(corpus("a", 4, "Coded as: lung rot (J18.9)"));
        String id = rule("lung rot").orElseThrow().id();
        RuleShelf.in(out)
                .decide(Map.of(id, Decision.of(Decision.Act.APPROVE, "J. Doe", DECIDED, "read in four notes", 365)));
        assertThat(rule("lung rot").orElseThrow().state()).isEqualTo(MappingState.ACTIVE);
        expand(corpus("b", 2, "Coded as: lung rot (J18.9)"));
        assertThat(rule("lung rot").orElseThrow().state()).isEqualTo(MappingState.ACTIVE);
        assertThat(rule("lung rot").orElseThrow().review().reviewer()).contains("J. Doe");
        expand(corpus("c", 5, "Coded as: lung rot (I21.9)"));
        assertThat(RuleShelf.in(out).rules())
                .filteredOn(rule -> rule.id().equals(id))
                .allSatisfy(rule -> assertThat(rule.state()).isEqualTo(MappingState.RETIRED));
    }

    @Test
    void putsWhatAPersonApprovedIntoShadowWhenTheReviewHasEnded() {
        Path corpus = corpus("a", 4, "Coded as: lung rot (J18.9)");
        expand(corpus);
        String id = rule("lung rot").orElseThrow().id();
        RuleShelf.in(out)
                .decide(Map.of(id, Decision.of(Decision.Act.APPROVE, "J. Doe", DECIDED, "read in four notes", 30)));
        LocalDate last = DECIDED.plusDays(30);
        assertThat(rule("lung rot").orElseThrow().review().expires()).contains(last);
        expand(corpus, last);
        assertThat(rule("lung rot").orElseThrow().state()).isEqualTo(MappingState.ACTIVE);
        expand(corpus, last.plusDays(1));
        MappingRule ended = rule("lung rot").orElseThrow();
        assertThat(ended.state()).isEqualTo(MappingState.SHADOW);
        assertThat(ended.firesOn(last.plusDays(1))).isTrue();
    }

    @Test
    void makesNothingOfPlantedPairsActive() {
        expand(corpus("true", 19, "Lungs: asthma uncomplicated. Coded as: lung rot (J18.9)"));
        expand(corpus("false", 1, "Coded as: lung rot (I21.9). Coded as: asthma uncomplicated (I21.9)."));
        assertThat(RuleShelf.in(out).rules())
                .filteredOn(rule -> rule.code().text().equals("I21.9"))
                .noneMatch(rule -> rule.state() == MappingState.ACTIVE);
        assertThat(rule("lung rot").orElseThrow().code().text()).isEqualTo("J18.9");
    }

    @Test
    void refusesACorpusThatHoldsADocumentOfAnExcludedSet() {
        Path corpus = corpus("a", 4, "Coded as: lung rot (J18.9)");
        ExpansionState state = expansion.state(out);
        Excluded excluded = Excluded.in(List.of(corpus("a", 1, "Coded as: lung rot (J18.9)")));
        List<Corpus> corpora = List.of(Corpus.in(corpus));
        assertThatThrownBy(() -> expansion.read(state, corpora, excluded, out, false, count -> {}))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("a0");
        assertThat(state.documents()).isZero();
    }

    @Test
    void goesOnAfterAnInterruptionToTheSameBytes() throws IOException {
        Path corpus = corpus("a", 4_300, "Coded as: lung rot (J18.9)");
        String whole = Files.readString(corpus);
        expand(corpus);
        Map<String, String> inOne = written();
        makeAnew();
        Files.writeString(corpus, whole.substring(0, whole.length() - 20));
        assertThatThrownBy(() -> expand(corpus)).isInstanceOf(CorpusException.class);
        assertThat(expansion.state(out).documents()).isEqualTo(4_096);
        Files.writeString(corpus, whole);
        expand(corpus);
        assertThat(written()).isEqualTo(inOne);
    }

    @Test
    void refusesADecisionOfARuleThatIsNotThere() {
        expand(corpus("a", 4, "Coded as: lung rot (J18.9)"));
        Decision decision = Decision.of(Decision.Act.REJECT, "J. Doe", DECIDED, "means nothing", 365);
        assertThatThrownBy(() -> RuleShelf.in(out).decide(Map.of("MAP-0000000000000000", decision)))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("MAP-0000000000000000");
    }
}
