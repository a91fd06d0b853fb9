package org.hybridcode.engine.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonLinesGoldTest {
    private static final String GOOD = "{'id':'a','text':'Cough.','codes':['J18.9']}";

    @TempDir
    private Path folder;

    private GoldSet read(OnFault onFault, String... lines) throws IOException {
        Path file = SmallGold.write(
                folder.resolve("dev.jsonl"), String.join("\n", lines).replace('\'', '"'));
        return GoldReader.read(file, SmallGold.settings(onFault));
    }

    @Test
    void readsWhatTheLineTellsOfTheEncounter() throws IOException {
        GoldSet set = read(
                OnFault.FAIL,
                "{'id':'a','text':'Cough.','setting':'Inpatient','date':'2024-11-30','sex':'female','age':62,"
                        + "'codes':['I10'],'split':'train'}");

        assertThat(set.notes().get(0).encounter())
                .isEqualTo(new Encounter(Setting.INPATIENT, LocalDate.of(2024, 11, 30), Sex.FEMALE, Age.ofYears(62)));
    }

    @Test
    void takesFromTheSettingsWhatTheLineDoesNotTell() throws IOException {
        assertThat(read(OnFault.FAIL, GOOD).notes().get(0).encounter())
                .isEqualTo(new Encounter(Setting.OUTPATIENT, SmallGold.DAY, Sex.UNKNOWN, Age.UNKNOWN));
    }

    @Test
    void writesCodesAsTheTabularListDoes() throws IOException {
        GoldSet set = read(OnFault.FAIL, "{'id':'a','text':'t','codes':['j189','E119 ','a41','I10']}");

        assertThat(set.notes().get(0).codes()).containsExactly("A41", "E11.9", "I10", "J18.9");
    }

    @Test
    void readsACompressedFileWithAByteOrderMark() throws IOException {
        Path file = SmallGold.zip(folder.resolve("dev.jsonl.gz"), "\uFEFF" + GOOD.replace('\'', '"'), "");

        assertThat(GoldReader.read(file, SmallGold.settings(OnFault.FAIL)).notes())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "UNKNOWN_CODE | X99.9 | {'id':'b','text':'Secret.','codes':['x999']} | has no code X99.9",
                "DUPLICATE_ID | ` ` | {'id':'a','text':'Secret.','codes':['I10']} | the id of line 1 again",
                "NO_TEXT | ` ` | {'id':'b','text':'  ','codes':['I10']} | without text",
                "NO_CODES | ` ` | {'id':'b','text':'Secret.','codes':[]} | without codes",
                "UNREADABLE | ` ` | {'id':'b','text':'Secret. | no JSON object",
                "UNREADABLE | ` ` | ['Secret.'] | no JSON object",
                "UNREADABLE | text | {'id':'b','codes':['I10']} | no field \"text\"",
                "UNREADABLE | codes | {'id':'b','text':'Secret.'} | no list of codes",
                "UNREADABLE | codes | {'id':'b','text':'Secret.','codes':[7]} | no code",
                "UNREADABLE | age 200 | {'id':'b','text':'Secret.','codes':['I10'],'age':200} | 0 to 130",
                "UNREADABLE | sex 'x' | {'id':'b','text':'Secret.','codes':['I10'],'sex':'x'} | F, M or unknown",
                "UNREADABLE | date 'May' | {'id':'b','text':'Secret.','codes':['I10'],'date':'May'} | no date",
                "UNREADABLE | setting 'home' | {'id':'b','text':'Secret.','codes':['I10'],'setting':'home'} | inpatient"
            })
    void countsAFaultOrStopsAtItByName(GoldFinding.Kind kind, String value, String line, String said)
            throws IOException {
        GoldFinding finding = read(OnFault.COUNT, GOOD, line).findings().get(0);

        assertThat(finding.kind()).isEqualTo(kind);
        assertThat(finding.place()).isEqualTo("dev.jsonl:2");
        assertThat(finding.value()).isEqualTo(value.strip());
        assertThatThrownBy(() -> read(OnFault.FAIL, GOOD, line))
                .isInstanceOf(GoldException.class)
                .hasMessageStartingWith("dev.jsonl:2: ")
                .hasMessageContaining(said)
                .hasMessageNotContaining("Secret");
    }

    @Test
    void keepsAnUnknownCodeInTheGoldAndLeavesOutWhatIsNoNote() throws IOException {
        GoldSet set = read(
                OnFault.COUNT,
                "{'id':'a','text':'t','codes':['x999']}",
                "{'id':'a','text':'t','codes':['I10']}",
                "{'id':'b','text':'t','codes':[]}");

        assertThat(set.notes()).singleElement().satisfies(note -> assertThat(note.codes())
                .containsExactly("X99.9"));
    }

    @Test
    void doesNotShowALongValueThatMayBeWords() {
        String line = "{'id':'a','text':'t','codes':['patient denies any chest pain']}";

        assertThatThrownBy(() -> read(OnFault.FAIL, line)).hasMessageNotContainingAny("denies", "DENIES");
    }

    @Test
    void refusesASetWithoutNotes() {
        assertThatThrownBy(() -> read(OnFault.COUNT, "{'id':'a','text':'t','codes':[]}"))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining("no gold note is left");
    }

    @Test
    void refusesWhatIsNoUtf8AndWhatIsNoGzip() throws IOException {
        Path latin = Files.write(folder.resolve("latin.jsonl"), new byte[] {'{', (byte) 0xE9, '}'});
        Path plain = SmallGold.write(folder.resolve("plain.jsonl.gz"), GOOD);

        assertThatThrownBy(() -> GoldReader.read(latin, SmallGold.settings(OnFault.COUNT)))
                .hasMessageContaining("latin.jsonl is no UTF-8");
        assertThatThrownBy(() -> GoldReader.read(plain, SmallGold.settings(OnFault.COUNT)))
                .hasMessageContaining("plain.jsonl.gz is a damaged gzip file");
    }
}
