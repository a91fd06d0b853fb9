package org.hybridcode.expansion.mine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.official.Gem;
import org.hybridcode.kb.official.OfficialFileException;
import org.hybridcode.kb.official.SourcedTerm;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of conditions in other vocabularies, where they lead, and which of them say nothing. */
final class NamesTest {
    private static final List<Gem> GEMS = List.of(new Gem(
            Gem.Direction.ICD9_TO_ICD10,
            List.of(
                    new Gem.Entry(1, "5362", "R111", false, true, 1, 1),
                    new Gem.Entry(2, "5363", "K3184", false, false, 0, 0),
                    new Gem.Entry(3, "7083", "L503", true, false, 0, 0),
                    new Gem.Entry(4, "7080", "L500", true, false, 0, 0),
                    new Gem.Entry(5, "7080", "L501", true, false, 0, 0))));

    @TempDir
    private Path folder;

    @BeforeEach
    void makeKnowledgeBase() throws IOException {
        Files.writeString(folder.resolve("release.tsv"), "release\t2025\t2024-10-01\t2025-09-30\nfile\tall.tsv\n");
        Files.writeString(folder.resolve("all.tsv"), """
                chapter\t11\tK00-K95\tDiseases of the digestive system
                block\tK20-K31\tDiseases of esophagus, stomach and duodenum
                code\tK31.84\tN\tGastroparesis
                untitled
                chapter\t12\tL00-L99\tDiseases of the skin and subcutaneous tissue
                block\tL49-L54\tUrticaria and erythema
                header\tL50\tUrticaria
                code\tL50.0\tN\tAllergic urticaria
                code\tL50.1\tN\tIdiopathic urticaria
                code\tL50.3\tN\tDermatographic urticaria
                term\thives of any disease
                term\tskin disease
                term\tscratching disease
                """);
    }

    private Miner miner(List<SourcedTerm> names) {
        return new Miner(KnowledgeBaseReader.folder(folder), Aids.NONE.withNames(names));
    }

    private static List<String> found(Miner miner, String text) {
        return miner.sightings(text).stream()
                .flatMap(sighting -> sighting.codes().stream()
                        .map(code -> sighting.phrase() + " = " + code.entry().text() + " " + code.source()))
                .toList();
    }

    private List<SourcedTerm> titles() throws IOException {
        return NameFiles.read(Files.writeString(folder.resolve("titles.txt"), """
                        5363  Darier scratching disease
                        7083  Dermographism disease, unspecified
                        7080  Hives disease
                        V1201 History of a scratching disease
                        """), GEMS);
    }

    @Test
    void leadsByTheMappingsThatLeadToOneCodeAlone() throws IOException {
        assertThat(titles())
                .extracting(term -> term.line() + " " + term.phrase() + " " + term.codes())
                .containsExactly(
                        "1 Darier scratching disease [K31.84]", "2 Dermographism disease, unspecified [L50.3]");
    }

    @Test
    void saysItsCodeWhereNothingElseDoesAndIsAWitnessWhereItIsWrittenOut() throws IOException {
        Miner miner = miner(titles());
        assertThat(found(miner, "A dermographism disease was seen."))
                .containsExactly("dermographism disease = L50.3 NAME");
        assertThat(miner.named("dermographism disease").map(CodebookEntry::text))
                .contains("L50.3");
        assertThat(found(miner(List.of()), "A dermographism disease was seen.")).isEmpty();
    }

    @Test
    void saysNothingThatTheKnowledgeBaseKnowsForAnotherCode() {
        Miner miner = miner(List.of(new SourcedTerm(
                "Skin disease",
                KnowledgeBaseReader.folder(folder).codebook().entries().stream()
                        .filter(entry -> entry.text().equals("K31.84"))
                        .map(CodebookEntry::code)
                        .toList(),
                "a vocabulary",
                "a file",
                1)));
        assertThat(miner.named("skin disease")).isEmpty();
        assertThat(found(miner, "A disease of the skin.")).noneMatch(found -> found.contains("K31.84"));
    }

    @Test
    void namesTheLineThatIsNoTitleAndAsksForTheMappings() throws IOException {
        Path file = Files.writeString(folder.resolve("titles.txt"), "5363  Gastroparesis\nGastroparesis\n");
        assertThatThrownBy(() -> NameFiles.read(file, GEMS))
                .isInstanceOf(OfficialFileException.class)
                .hasMessageContaining("titles.txt:2");
        assertThatThrownBy(() -> NameFiles.read(file, List.of()))
                .isInstanceOf(OfficialFileException.class)
                .hasMessageContaining("kb import --gem");
    }
}
