package org.hybridcode.engine.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hybridcode.kb.official.Gem;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class Mimic3GoldTest {
    private static final String NOTES =
            "ROW_ID,SUBJECT_ID,HADM_ID,CHARTDATE,CHARTTIME,STORETIME,CATEGORY,DESCRIPTION,CGID,ISERROR,TEXT";
    private static final String SUMMARY =
            "1,7,70,2150-01-09,,,Discharge summary,Report,,,\"Cough\nand \"\"rales\"\".\"";

    @TempDir
    private Path folder;

    @BeforeEach
    void oneAdmission() throws IOException {
        notes(SUMMARY);
        diagnoses("486  ");
    }

    private void notes(String... rows) throws IOException {
        SmallGold.write(folder.resolve("NOTEEVENTS.csv"), NOTES, String.join("\n", rows));
    }

    private void diagnoses(String... codes) throws IOException {
        StringBuilder rows = new StringBuilder("\"ROW_ID\",\"SUBJECT_ID\",\"HADM_ID\",\"SEQ_NUM\",\"ICD9_CODE\"");
        for (String code : codes) {
            rows.append("\n1,7,70,1,\"").append(code).append('"');
        }
        SmallGold.write(folder.resolve("DIAGNOSES_ICD.csv"), rows.toString());
    }

    private GoldSet read(OnFault onFault) {
        return GoldReader.read(folder, SmallGold.settings(onFault));
    }

    @Test
    void makesOneNoteOfAnAdmission() {
        GoldNote note = read(OnFault.FAIL).notes().get(0);

        assertThat(note)
                .isEqualTo(new GoldNote(
                        "70",
                        new Encounter(Setting.INPATIENT, SmallGold.DAY, Sex.UNKNOWN, Age.UNKNOWN),
                        "Cough\nand \"rales\".",
                        SmallGold.note("70", "J18.9").codes(),
                        false));
    }

    @Test
    void joinsTheSummariesOfAnAdmissionInTheOrderOfTheirCharting() throws IOException {
        notes(
                "10,7,70,2150-01-09,2150-01-09 10:00:00,,Discharge summary,Addendum,,,third",
                "9,7,70,2150-01-09,,,Discharge summary,Report,,,second",
                "8,7,70,2150-01-09,,,Discharge summary,Report,,,first");

        assertThat(read(OnFault.FAIL).notes().get(0).text()).isEqualTo("first\n\nsecond\n\nthird");
    }

    @Test
    void countsWhatIsMarkedAsAnErrorOrHasNoAdmissionEvenWhenFaultsStop() throws IOException {
        notes(
                SUMMARY,
                "2,7,70,2150-01-09,,,Discharge summary,Report,,1,wrong patient",
                "3,7,NULL,2150-01-09,,,Discharge summary,Report,,,no admission",
                "4,7,,2150-01-09,,,Discharge summary,Report,,,no admission",
                "5,7,71,2150-01-09,,,Discharge summary,Report,,,no codes",
                "6,7,70,2150-01-09,,,Nursing,Report,,,no summary");

        GoldSet set = read(OnFault.FAIL);

        assertThat(SmallGold.kinds(set))
                .containsExactly(
                        GoldFinding.Kind.MARKED_ERROR,
                        GoldFinding.Kind.NO_ADMISSION,
                        GoldFinding.Kind.NO_ADMISSION,
                        GoldFinding.Kind.NO_CODES);
        assertThat(set.findings().get(0).place()).isEqualTo("NOTEEVENTS.csv:3");
        assertThat(set.notes()).singleElement().extracting(GoldNote::id).isEqualTo("70");
    }

    @Test
    void tellsWhatHasNoEquivalentAndIsNotExactThen() throws IOException {
        diagnoses("V5861", "E8849", "0389", "");

        GoldSet set = read(OnFault.FAIL);

        assertThat(set.findings())
                .extracting(GoldFinding::kind, GoldFinding::value)
                .containsExactly(
                        tuple(GoldFinding.Kind.UNMAPPED, "E884.9"),
                        tuple(GoldFinding.Kind.UNKNOWN_EQUIVALENT, "R65.20"),
                        tuple(GoldFinding.Kind.EMPTY_CODE, ""));
        assertThat(set.notes().get(0).codes()).containsExactly("R65.20", "Z79.01");
        assertThat(set.notes().get(0).exactlyMapped()).isFalse();
    }

    @Test
    void isExactWhenEveryRowOfTheMappingIs() throws IOException {
        diagnoses("v58.61");

        assertThat(read(OnFault.FAIL).notes().get(0).exactlyMapped()).isTrue();
    }

    @Test
    void stopsAtACodeThatTheMappingsDoNotHave() throws IOException {
        diagnoses("V5861", "7197");

        assertThatThrownBy(() -> read(OnFault.FAIL))
                .hasMessageContainingAll("DIAGNOSES_ICD.csv:3", "719.7", "have faults counted");
        assertThat(SmallGold.kinds(read(OnFault.COUNT))).containsExactly(GoldFinding.Kind.UNMAPPED);
    }

    @Test
    void needsMappings() {
        GoldSettings none = new GoldSettings(
                SmallGold.codebook("I10"), Setting.INPATIENT, SmallGold.DAY, OnFault.COUNT, List.<Gem>of());

        assertThatThrownBy(() -> GoldReader.read(folder, none))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("--gem");
    }

    @Test
    void takesSexAndAgeFromTheirTablesAndHidesNoMoreThanMimicDoes() throws IOException {
        notes(SUMMARY, SUMMARY.replaceFirst("1,7,70", "2,8,80"));
        SmallGold.write(
                folder.resolve("DIAGNOSES_ICD.csv"),
                "ROW_ID,SUBJECT_ID,HADM_ID,SEQ_NUM,ICD9_CODE",
                "1,7,70,1,486",
                "2,8,80,1,486");
        SmallGold.write(
                folder.resolve("PATIENTS.csv"),
                "ROW_ID,SUBJECT_ID,GENDER,DOB",
                "1,7,F,2149-12-31 00:00:00",
                "2,8,M,1850-01-01 00:00:00");
        SmallGold.write(
                folder.resolve("ADMISSIONS.csv"),
                "ROW_ID,SUBJECT_ID,HADM_ID,ADMITTIME",
                "1,7,70,2150-01-02 12:00:00",
                "2,8,80,2150-01-02 12:00:00");

        assertThat(read(OnFault.FAIL).notes())
                .extracting(GoldNote::encounter)
                .containsExactly(
                        new Encounter(Setting.INPATIENT, SmallGold.DAY, Sex.FEMALE, new Age(true, 2)),
                        new Encounter(Setting.INPATIENT, SmallGold.DAY, Sex.MALE, Age.ofYears(90)));
    }

    @Test
    void namesTheRecordThatIsNone() throws IOException {
        notes(SUMMARY, "2,7,70,soon,,,Discharge summary,Report,,,secret", "3,7,70", SUMMARY);

        GoldSet set = read(OnFault.COUNT);

        assertThat(set.findings())
                .containsExactly(
                        new GoldFinding(GoldFinding.Kind.UNREADABLE, "NOTEEVENTS.csv:3", "", "CHARTDATE 'soon'"),
                        new GoldFinding(GoldFinding.Kind.UNREADABLE, "NOTEEVENTS.csv:4", "", "3 fields"),
                        new GoldFinding(GoldFinding.Kind.DUPLICATE_ID, "NOTEEVENTS.csv:5", "70", ""));
        assertThatThrownBy(() -> read(OnFault.FAIL))
                .hasMessageContainingAll("NOTEEVENTS.csv:3", "soon")
                .hasMessageNotContaining("secret");
    }

    @Test
    void refusesAQuotationMarkThatIsNotClosedAndAColumnThatIsNotThere() throws IOException {
        notes(SUMMARY, "2,7,70,2150-01-09,,,Discharge summary,Report,,,\"secret");
        assertThatThrownBy(() -> read(OnFault.COUNT))
                .hasMessageContaining("NOTEEVENTS.csv: no CSV behind record 2")
                .hasMessageNotContaining("secret");

        SmallGold.write(folder.resolve("NOTEEVENTS.csv"), NOTES.replace("ISERROR", "X"), SUMMARY);
        assertThatThrownBy(() -> read(OnFault.COUNT)).hasMessageContaining("NOTEEVENTS.csv:1: no column ISERROR");
    }

    @Test
    void tellsAnAdmissionThatHasCodesAndNoSummary() throws IOException {
        SmallGold.write(folder.resolve("DIAGNOSES_ICD.csv"), "HADM_ID,ICD9_CODE", "70,486", "99,486", "NULL,486");

        assertThat(read(OnFault.FAIL).findings())
                .containsExactly(
                        new GoldFinding(GoldFinding.Kind.NO_ADMISSION, "DIAGNOSES_ICD.csv:4", "", ""),
                        new GoldFinding(GoldFinding.Kind.NO_NOTE, "DIAGNOSES_ICD.csv:3", "99", ""));
    }
}
