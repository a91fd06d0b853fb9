package org.hybridcode.nlp.neural.encoder.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.release.EncoderShelf;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBaseException;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.kb.release.TrainedEncoder;
import org.hybridcode.nlp.neural.encoder.EmbeddedEncoder;
import org.hybridcode.nlp.neural.encoder.EncoderException;
import org.hybridcode.nlp.neural.encoder.Encoders;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EncoderTrainingTest {
    private static final TrainingSettings QUICK = new TrainingSettings(12, 32, 6, 16, 4, 0.1f, 0.05f, 0.2, 0.1, 5L);

    @TempDir
    private static Path folder;

    private static byte[] trained;

    @BeforeAll
    static void train() throws IOException {
        List<String> rows = new ArrayList<>(List.of("chapter\t10\tJ00-J99\tDiseases of the respiratory system"));
        for (int i = 100; i < 500; i++) {
            rows.add("code\tJ" + i / 10 + "." + i % 10 + "\tA\t" + word(i) + " disorder of the " + word(i + 1000));
            rows.add("term\t" + word(i + 2000) + " " + word(i));
        }
        Files.writeString(folder.resolve("10-respiratory.tsv"), String.join("\n", rows) + "\n");
        Files.writeString(
                folder.resolve("release.tsv"), "release\t2025\t2024-10-01\t2025-09-30\nfile\t10-respiratory.tsv\n");
        trained = EncoderTraining.train(kb(), QUICK, step -> {});
    }

    /** A made-up word of seven letters. */
    private static String word(int number) {
        return new SplittableRandom(number)
                .ints(7, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static KnowledgeBase kb() {
        return KnowledgeBases.in(folder).named("2025");
    }

    @Test
    void twoTrainingsGiveTheSameBytes() {
        assertThat(EncoderTraining.train(kb(), QUICK, step -> {})).isEqualTo(trained);
    }

    @Test
    void anotherSeedGivesAnotherTable() {
        TrainingSettings other = new TrainingSettings(12, 32, 6, 16, 4, 0.1f, 0.05f, 0.2, 0.1, 6L);
        assertThat(EncoderTraining.train(kb(), other, step -> {})).isNotEqualTo(trained);
    }

    @Test
    void nineOfTenWordingsFindTheirOwnCodeFirst() {
        EmbeddedEncoder encoder = EmbeddedEncoder.open(TrainedEncoder.of("trained", trained));
        List<Retrieval.Question> questions = WordingSet.of(kb()).codes().stream()
                .flatMap(code -> code.wordings().stream()
                        .map(words -> new Retrieval.Question(String.join(" ", words), new Icd10Code(code.code()))))
                .toList();
        assertThat(Recall.of(Retrieval.ranks(encoder, questions)).atOne()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void theManifestNamesTheEncoderWithItsDigest() throws IOException {
        EncoderShelf.put(folder, "2025", trained);
        EmbeddedEncoder encoder = Encoders.of(KnowledgeBases.in(folder), kb()).orElseThrow();
        assertThat(Files.readString(folder.resolve("release.tsv"))).contains("encoder\t" + encoder.digest());
        assertThat(encoder.provenance().facts()).containsKeys("seed", "settings", "versions");
        assertThat(encoder.provenance().codebookSha256()).isEqualTo(kb().codebookSha256());
    }

    @Test
    void aChangedByteIsFoundAndTheFileIsNamed() throws IOException {
        EncoderShelf.put(folder, "2025", trained);
        Path file;
        try (var files = Files.list(folder)) {
            file = files.filter(path -> path.toString().endsWith(".bin"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] damaged = trained.clone();
        damaged[damaged.length / 2] ^= 1;
        Files.write(file, damaged);
        assertThatThrownBy(() -> Encoders.of(KnowledgeBases.in(folder), kb()))
                .isInstanceOf(KnowledgeBaseException.class)
                .hasMessageContaining(file.getFileName().toString());
    }

    @Test
    void anEncoderOfOtherWordingsIsRefused(@TempDir Path other) throws IOException {
        Files.writeString(
                other.resolve("release.tsv"), "release\t2025\t2024-10-01\t2025-09-30\nfile\t10-respiratory.tsv\n");
        Files.writeString(
                other.resolve("10-respiratory.tsv"),
                "chapter\t10\tJ00-J99\tDiseases of the respiratory system\ncode\tJ18.9\tA\tPneumonia\n");
        EncoderShelf.put(other, "2025", trained);
        KnowledgeBases bases = KnowledgeBases.in(other);
        assertThatThrownBy(() -> Encoders.of(bases, bases.named("2025")))
                .isInstanceOf(EncoderException.class)
                .hasMessageContaining("kb train");
    }

    @Test
    void aKnowledgeBaseWithoutAnEncoderHasNone(@TempDir Path other) throws IOException {
        Files.writeString(
                other.resolve("release.tsv"), "release\t2025\t2024-10-01\t2025-09-30\nfile\t10-respiratory.tsv\n");
        Files.copy(folder.resolve("10-respiratory.tsv"), other.resolve("10-respiratory.tsv"));
        KnowledgeBases bases = KnowledgeBases.in(other);
        assertThat(Encoders.of(bases, bases.named("2025"))).isEmpty();
    }
}
