package org.hybridcode.engine.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CodiEspGoldTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void oneText() throws IOException {
        SmallGold.write(folder.resolve("text_files/a.txt"), "Tos.");
    }

    private GoldSet read(OnFault onFault) {
        return GoldReader.read(folder, SmallGold.settings(onFault));
    }

    @Test
    void readsDiagnosesAndTakesTheEnglishTextBeforeTheSpanish() throws IOException {
        SmallGold.write(folder.resolve("text_files_en/a.txt"), "Cough.");
        SmallGold.write(folder.resolve("trainD.tsv"), "a\tj18.9", "a\ti10");
        SmallGold.write(folder.resolve("trainP.tsv"), "a\tbw03zzz");

        GoldNote note = read(OnFault.FAIL).notes().get(0);

        assertThat(note.text()).isEqualTo("Cough.\n");
        assertThat(note.codes()).containsExactly("I10", "J18.9");
    }

    @Test
    void takesTheDiagnosesWithEvidenceWhereTheOthersAreAbsent() throws IOException {
        SmallGold.write(
                folder.resolve("trainX.tsv"), "a\tDIAGNOSTICO\tj18.9\ttos\t0 3", "a\tPROCEDIMIENTO\tbw03zzz\tx\t1 2");

        assertThat(read(OnFault.FAIL).notes().get(0).codes()).containsExactly("J18.9");
    }

    @Test
    void countsTextsWithoutCodesAndCodesWithoutTexts() throws IOException {
        SmallGold.write(folder.resolve("text_files/b.txt"), "Tos.");
        SmallGold.write(folder.resolve("devD.tsv"), "a\tj18.9", "c\ti10", "nothing");

        assertThat(read(OnFault.COUNT).findings())
                .containsExactly(
                        new GoldFinding(GoldFinding.Kind.UNREADABLE, "devD.tsv:3", "", ""),
                        new GoldFinding(GoldFinding.Kind.NO_CODES, "text_files/b.txt", "b", ""),
                        new GoldFinding(GoldFinding.Kind.NO_NOTE, "devD.tsv:2", "c", ""));
        assertThatThrownBy(() -> read(OnFault.FAIL)).hasMessageStartingWith("devD.tsv:3: ");
    }

    @Test
    void refusesTextsWithoutATableAndWithTwo() throws IOException {
        assertThatThrownBy(() -> read(OnFault.COUNT)).hasMessageContaining("*D.tsv");

        SmallGold.write(folder.resolve("devD.tsv"), "a\tj18.9");
        SmallGold.write(folder.resolve("trainD.tsv"), "a\tj18.9");
        assertThatThrownBy(() -> read(OnFault.COUNT)).hasMessageContaining("devD.tsv, trainD.tsv");
    }
}
