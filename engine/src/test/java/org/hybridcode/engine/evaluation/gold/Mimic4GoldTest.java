package org.hybridcode.engine.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class Mimic4GoldTest {
    private static final String NOTES = "note_id,subject_id,hadm_id,note_type,note_seq,charttime,storetime,text";
    private static final String DIAGNOSES = "subject_id,hadm_id,seq_num,icd_code,icd_version";

    @TempDir
    private Path folder;

    private GoldSet read(OnFault onFault) {
        return GoldReader.read(folder, SmallGold.settings(onFault));
    }

    private void diagnoses(String... rows) throws IOException {
        SmallGold.write(folder.resolve("diagnoses_icd.csv"), DIAGNOSES, String.join("\n", rows));
    }

    private void note() throws IOException {
        SmallGold.write(folder.resolve("discharge.csv"), NOTES, "7-DS-1,7,70,DS,1,2150-01-09 00:00:00,,Cough.");
    }

    @Test
    void readsBothClassificationsOfOneTable() throws IOException {
        note();
        diagnoses("7,70,1,486    ,9", "7,70,2,E119   ,10");

        GoldNote note = read(OnFault.FAIL).notes().get(0);

        assertThat(note.codes()).containsExactly("E11.9", "J18.9");
        assertThat(note.exactlyMapped()).isFalse();
    }

    @Test
    void isExactWhenAllIsNative() throws IOException {
        note();
        diagnoses("7,70,1,J189   ,10");

        assertThat(read(OnFault.FAIL).notes().get(0).exactlyMapped()).isTrue();
    }

    @Test
    void readsThePublishedFoldersAndCompressedTables() throws IOException {
        SmallGold.write(folder.resolve("hosp/patients.csv"), "subject_id,gender,anchor_age,anchor_year", "7,M,88,2149");
        SmallGold.write(
                folder.resolve("hosp/admissions.csv"), "subject_id,hadm_id,admittime", "7,70,2150-01-02 12:00:00");
        SmallGold.zip(folder.resolve("hosp/diagnoses_icd.csv.gz"), DIAGNOSES, "7,70,1,I10    ,10");
        SmallGold.write(folder.resolve("note/readme.txt"), "");
        SmallGold.zip(
                folder.resolve("note/discharge.csv.gz"),
                NOTES,
                "7-DS-1,7,70,DS,1,2150-01-09 00:00:00,,\"Cough\nagain.\"");

        GoldNote note = read(OnFault.FAIL).notes().get(0);

        assertThat(note.text()).isEqualTo("Cough\nagain.");
        assertThat(note.encounter())
                .isEqualTo(new Encounter(Setting.INPATIENT, SmallGold.DAY, Sex.MALE, Age.ofYears(89)));
    }

    @Test
    void refusesATableThatIsCut() throws IOException {
        note();
        Path whole = SmallGold.zip(folder.resolve("diagnoses_icd.csv.gz"), DIAGNOSES, "7,70,1,I10    ,10");
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(whole, Arrays.copyOf(bytes, bytes.length - 12));

        assertThatThrownBy(() -> read(OnFault.COUNT))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("diagnoses_icd.csv.gz is a damaged gzip file");
    }

    @Test
    void stopsAtAVersionThatIsNone() throws IOException {
        note();
        diagnoses("7,70,1,I10    ,10", "7,70,2,I10    ,11");

        assertThatThrownBy(() -> read(OnFault.FAIL))
                .hasMessageContainingAll("diagnoses_icd.csv:3", "icd_version '11'", "neither 9 nor 10");
        assertThat(SmallGold.kinds(read(OnFault.COUNT))).containsExactly(GoldFinding.Kind.UNREADABLE);
    }

    @Test
    void stopsAtANativeCodeThatTheCodebookDoesNotHave() throws IOException {
        note();
        diagnoses("7,70,1,K352   ,10");

        assertThatThrownBy(() -> read(OnFault.FAIL)).hasMessageContaining("ICD-10-CM 2025 has no code K35.2");
        assertThat(read(OnFault.COUNT).notes().get(0).codes()).containsExactly("K35.2");
    }
}
