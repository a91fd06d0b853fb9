package org.hybridcode.engine.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GoldReaderTest {
    private static final String NOTE = "{\"id\":\"a\",\"text\":\"Cough.\",\"codes\":[\"J18.9\"]}";

    @TempDir
    private Path folder;

    private GoldSet read(Path gold) {
        return GoldReader.read(gold, SmallGold.settings(OnFault.FAIL));
    }

    @Test
    void namesTheSetAndGivesTheDigestOfItsBytes() throws Exception {
        Path file = SmallGold.write(folder.resolve("dev.jsonl"), NOTE);

        GoldSet set = read(file);

        assertThat(set.name()).isEqualTo("dev.jsonl");
        assertThat(set.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
    }

    @Test
    void digestsTheFilesOfAFolderInTheOrderOfTheirNames() throws Exception {
        Path table = SmallGold.write(folder.resolve("devD.tsv"), "a\tj18.9");
        Path text = SmallGold.write(folder.resolve("text_files/a.txt"), "Cough.");
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(Files.readAllBytes(table));
        digest.update(Files.readAllBytes(text));

        assertThat(read(folder).sha256()).isEqualTo(HexFormat.of().formatHex(digest.digest()));
    }

    @Test
    void saysWhatIsAcceptedWhenNothingFits() throws IOException {
        Path file = SmallGold.write(folder.resolve("gold.xlsx"), NOTE);

        for (Path gold : List.of(folder, file, folder.resolve("nowhere"))) {
            assertThatThrownBy(() -> read(gold))
                    .isInstanceOf(GoldException.class)
                    .hasMessageContaining(gold.toString())
                    .hasMessageContainingAll(".jsonl", "NOTEEVENTS", "discharge.csv", "text_files_en");
        }
    }

    @Test
    void refusesAFolderOfTwoKinds() throws IOException {
        SmallGold.write(folder.resolve("discharge.csv"), "x");
        SmallGold.write(folder.resolve("NOTEEVENTS.csv"), "x");
        SmallGold.write(folder.resolve("DIAGNOSES_ICD.csv"), "x");

        assertThatThrownBy(() -> read(folder)).hasMessageContaining("several kinds");
    }

    @Test
    void refusesNotesWithoutDiagnosesAndATableTwice() throws IOException {
        SmallGold.write(folder.resolve("NOTEEVENTS.csv"), "x");
        assertThatThrownBy(() -> read(folder)).hasMessageContaining("diagnoses_icd.csv");

        SmallGold.write(folder.resolve("NOTEEVENTS.csv.gz"), "x");
        assertThatThrownBy(() -> read(folder)).hasMessageContaining("NOTEEVENTS.csv, NOTEEVENTS.csv.gz");
    }

    @Test
    void tellsItsSteps() throws IOException {
        Path file = SmallGold.write(folder.resolve("dev.jsonl"), NOTE);
        List<String> steps = new ArrayList<>();

        GoldReader.read(file, SmallGold.settings(OnFault.FAIL), steps::add);

        assertThat(steps).containsExactly("dev.jsonl: 1 notes");
    }
}
