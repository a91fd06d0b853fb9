package org.hybridcode.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code hybridcode kb} says of the starter knowledge base and of a small one in a folder. */
final class KbCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private String small;

    @BeforeEach
    void writeTheSmallKnowledgeBase() throws IOException {
        small = SmallBase.in(folder).toString();
    }

    @Test
    void infoStatesReleaseCountsSourcesAndTheSourceOfAnotherYear() throws Exception {
        assertThat(done("kb", "info", "--kb", small))
                .contains("ICD-10-CM 2025, in force 2024-10-01 to 2025-09-30")
                .contains("ATTENTION: tabular, release 2023: of 2023, not of 2025")
                .contains("2  billable codes")
                .contains("4  index terms")
                .contains("3  equivalences with ICD-9-CM")
                .contains("tabular.xml");
        JsonNode release = json("kb", "info", "--kb", small, "--format", "json").at("/releases/0");
        assertThat(release.at("/counts/headers").asInt()).isEqualTo(2);
        assertThat(release.at("/sources/0/otherYear").asBoolean()).isTrue();
        assertThat(release.at("/sources/0/sha256").asText()).isEqualTo("abc");
    }

    @Test
    void anImportWithoutTheTabularListSaysSo() throws Exception {
        Path order = Files.writeString(folder.resolve("icd10cm_codes_2025.txt"), "J45909  Asthma\n");
        String kb = folder.resolve("without").toString();
        Program.Outcome outcome =
                Program.run("kb", "import", "--release", "2025", "--order", order.toString(), "--out", kb);
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("no Tabular List was given");
        assertThat(done("kb", "info", "--kb", kb))
                .contains("ATTENTION: tabular: no Tabular List was given")
                .contains("22  chapters");
    }

    @Test
    void infoTellsTheStarterWithoutAFolder() throws Exception {
        assertThat(done("kb", "info"))
                .contains("of the starter knowledge base")
                .contains("ATTENTION: tabular, release 2023")
                .contains("22  chapters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"codebook.tsv", "index.tsv", "words.tsv", "gem-9-to-10.tsv", "release.tsv"})
    void infoRefusesAKnowledgeBaseWithAChangedFileAndNamesIt(String file) throws Exception {
        Path changed = Path.of(small, "2025", file);
        Files.writeString(changed, Files.readString(changed) + "\n");
        assertThat(refused("kb", "info", "--kb", small)).contains(file).contains("changed");
    }

    @Test
    void showSaysWhatAppliesToACodeAndWhereItComesFrom() throws Exception {
        assertThat(done("kb", "show", "J45.909", "--kb", small))
                .contains("J45.909  Unspecified asthma, uncomplicated")
                .contains("Billable")
                .contains("Chapter 10, J00-J99  Diseases of the respiratory system")
                .contains("Block J40-J4A  Chronic lower respiratory diseases")
                .contains("Excludes1, from category J45")
                .contains("Use additional, from chapter 10, J00-J99")
                .contains("Asthma NOS")
                .contains("Asthma, childhood  J45.90-")
                .contains("asthmatic lungs  (lay)")
                .doesNotContain("(title)")
                .doesNotContain("J45.901");
    }

    @Test
    void showSaysOfASplitHeaderWhenItWasLastBillableAndWhatStandsBelow() throws Exception {
        assertThat(done("kb", "show", "J45.90", "--kb", small))
                .contains("Header, not billable; it was split, last billable on 2017-09-30")
                .contains("J45.901 Unspecified asthma with (acute) exacerbation");
    }

    @Test
    void showGivesTheSameAsAnObject() throws Exception {
        JsonNode code = json("kb", "show", "J45.901", "--kb", small, "--format", "json");
        assertThat(code.get("billable").asBoolean()).isTrue();
        assertThat(code.at("/divisions/1/range").asText()).isEqualTo("J40-J4A");
        assertThat(code.at("/above/0/code").asText()).isEqualTo("J45");
        assertThat(code.at("/terms/first").findValuesAsText("kind")).doesNotContain("TITLE");
        assertThat(code.get("notes").findValuesAsText("carrier")).contains("J45", "J00-J99");
        assertThat(code.get("index").findValuesAsText("path"))
                .containsExactly("Asthma, with, exacerbation", "Asthma, childhood");
    }

    @Test
    void showNamesTheCodeThatWasMeantOrTheNearest() throws Exception {
        assertThat(refused("kb", "show", "j45901", "--kb", small)).contains("nearest: J45.901 Unspecified asthma with");
        assertThat(refused("kb", "show", "J45.99", "--kb", small)).contains("nearest: J45.90");
        assertThat(refused("kb", "show", "J45.909", "--kb", small, "--release", "2031"))
                .contains("holds no release 2031; it holds 2025");
        assertThat(refused("kb", "show", "J45.909", "--kb", small, "--date", "2031-01-01"))
                .contains("in force on 2031-01-01");
    }

    @Test
    void lookupSaysHowAndWhereACodeWasFound() throws Exception {
        JsonNode hits = json("kb", "lookup", "asthma exacerbation", "--kb", small, "--format", "json")
                .get("hits");
        assertThat(hits.at("/0/code").asText()).isEqualTo("J45.901");
        assertThat(hits.at("/0/how").asText()).isEqualTo("NAVIGATION");
        assertThat(hits.at("/0/path").asText()).isEqualTo("Asthma, with, exacerbation");
        assertThat(done("kb", "lookup", "asthmatic lungs", "--kb", small, "--limit", "1"))
                .contains("J45.909")
                .contains("curated wording: asthmatic lungs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTI=N39.0", "CKD stage 3=N18.30", "heart attack=I21.9", "Common cold=J00"})
    void lookupUnderstandsShortFormsAndLayWordsWithoutAnIndex(String asked) throws Exception {
        List<String> parts = List.of(asked.split("=", -1));
        assertThat(done("kb", "lookup", parts.get(0)).lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line).contains("  " + parts.get(1) + "  "));
    }

    @Test
    void lookupFindsAMisspelledWordingByLikenessAndSaysSo() throws Exception {
        assumeTrue(
                KbCommandTest.class.getResource("/hybridcode/encoder/starter.bin") != null,
                "the program was built without the starter's encoder");
        String found = done("kb", "lookup", "chronic kidny diseese stage 3", "--limit", "1");
        assertThat(found).contains("N18.30").contains("likeness, by the encoder");
        assertThat(done("kb", "lookup", "chronic kidny diseese stage 3", "--encoder", "off"))
                .doesNotContain("likeness");
        assertThat(done("kb", "lookup", "heart attack", "--limit", "1")).contains("curated wording: heart attack");
    }

    @Test
    void lookupIsMeasuredOverTitlesInclusionTermsAndPaths() throws Exception {
        assertThat(done("kb", "lookup", "--measure", "--kb", small))
                .contains("official titles       2 looked up,     0 missed, 100.000 % right")
                .contains("inclusion terms       1 looked up")
                .contains("index paths           3 looked up,     0 missed");
        assertThat(json("kb", "lookup", "--measure", "--kb", small, "--format", "json")
                        .at("/rates/2/asked")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void lookupAsksForAPhraseOrAMeasurement() throws Exception {
        assertThat(refused("kb", "lookup")).contains("give a phrase");
        assertThat(refused("kb", "lookup", "asthma", "--measure")).contains("one of the two");
        assertThat(refused("kb", "lookup", "asthma", "--limit", "0")).contains("--limit 0: give 1 to 100");
    }

    @Test
    void csvHoldsEveryCodeAndReplacesTheFile() throws Exception {
        Path out = Files.writeString(folder.resolve("codes.csv"), "old");
        done("kb", "export", "--format", "csv", "--kb", small, "--out", out.toString());
        assertThat(Files.readAllLines(out))
                .hasSize(5)
                .contains("J45.909,\"Unspecified asthma, uncomplicated\",true,J45,10,CHRONIC,false");
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
    }

    @Test
    void anExportThatCannotBeWrittenLeavesNothing() throws Exception {
        assertThat(refused("kb", "export", "--format", "csv", "--out", folder.toString()))
                .contains("is a folder");
        assertThat(refused("kb", "export", "--format", "fhir", "--out", folder.toString()))
                .contains("exists already");
        Path nowhere = folder.resolve("missing/codes.csv");
        assertThat(refused("kb", "export", "--format", "csv", "--out", nowhere.toString()))
                .contains("cannot write");
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void aFileThatIsNoOfficialFileIsRefusedByAnImport() throws Exception {
        Path file = Files.writeString(folder.resolve("order.txt"), "no order file\n");
        assertThat(refused(
                        "kb",
                        "import",
                        "--release",
                        "2025",
                        "--order",
                        file.toString(),
                        "--tabular",
                        file.toString(),
                        "--out",
                        folder.resolve("kb").toString()))
                .contains("order.txt");
        assertThat(folder.resolve("kb")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"import", "train", "info", "show", "lookup", "diff", "export"})
    void everyCommandHasHelpWithExamples(String command) throws Exception {
        assertThat(done("kb", command, "--help"))
                .contains("Usage: hybridcode kb " + command)
                .contains("Examples:");
    }

    private static JsonNode json(String... arguments) throws Exception {
        return JSON.readTree(done(arguments));
    }

    private static String done(String... arguments) throws Exception {
        Program.Outcome outcome = Program.run(arguments);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        return outcome.out();
    }

    private static String refused(String... arguments) throws Exception {
        Program.Outcome outcome = Program.run(arguments);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).hasSize(1);
        return outcome.err();
    }

    @Test
    void theRulesThatStandInAKnowledgeBaseFolderTakePart() throws Exception {
        Path rules = Files.createDirectories(Path.of(small).resolve("rules"));
        Files.writeString(rules.resolve("asthma.warn-when.csv"), """
                id,title,source,effective,owner,status,remedy,code,beside,setting,message
                SITE-0001,Asthma is looked at,"Site policy 7",2015-10-01/..,compliance,approved,nothing,J45.901,J45.909,outpatient,confirm it
                """);
        Path note = Files.writeString(folder.resolve("note.txt"), "Assessment: asthma. Asthma with exacerbation.");

        assertThat(done("rules", "list", "--kb", small)).contains("SITE-0001");
        assertThat(json("code", note.toString(), "--kb", small, "--format", "json")
                        .at("/versions/rulebook")
                        .asText())
                .isNotEqualTo(json("code", note.toString(), "--format", "json")
                        .at("/versions/rulebook")
                        .asText());
        Program.Outcome both = Program.run("code", note.toString(), "--kb", small, "--rules", rules.toString());
        assertThat(both.code()).isEqualTo(2);
        assertThat(both.err()).contains("put all rules into one of the two folders");
    }
}
