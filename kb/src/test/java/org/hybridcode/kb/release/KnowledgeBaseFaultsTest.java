package org.hybridcode.kb.release;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fault of a file is reported with file, line, value and what to do. */
final class KnowledgeBaseFaultsTest {
    private static final String SOURCE = "source\tWritten for the tests.";
    private static final String RELEASE = "release\t2025\t2024-10-01\t2025-09-30";

    @TempDir
    private Path folder;

    private void refuses(SmallKnowledgeBase spoilt, String... saying) {
        assertThatThrownBy(spoilt::read)
                .isInstanceOf(KnowledgeBaseException.class)
                .message()
                .contains(saying);
    }

    /** Tabs are written as {@code ~}: row, what stands instead of it, place, and what the message says. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "lay~asthmatic lungs;laic~asthmatic lungs;:13:;'laic';header of the file",
                "lay~asthmatic lungs;lay;:13:;1 columns;lay, wording",
                "lay~asthmatic lungs;lay~asthma~lungs;:13:;3 columns;lay, wording",
                "term~asthma;term;:12:;1 columns;term, wording",
                "drug~albuterol;drug~albuterol~90 mcg;:15:;3 columns;drug, name",
                "integral~R06.2;integral;:16:;1 columns;integral, code",
                "integral~R06.2;integral~wheezing;:16:;'wheezing';J45.901",
                "excludes1~J44.-;excludes1;:7:;1 columns;excludes1, reference",
                "excludes1~J44.-;excludes1~J44.-~COPD~J47;:7:;4 columns;excludes1, reference",
                "excludes1~J44.-;excludes1~~;:7:;'excludes1';a reference or a text",
                "excludes1~J44.-;excludes1~J44.- with wheezing;:7:;'J44.- with wheezing';with .42",
                "excludes1~J44.-;seventh~AA~initial encounter;:7:;'AA';one digit or capital letter",
                "excludes1~J44.-;includes~J44.-~COPD;:7:;3 columns;includes, text",
                "code~J45.909~C~Unspecified asthma, uncomplicated;code~J45.909~C~Asthma~exempt;:11:;'exempt';poa-exempt",
                "header~J45~Asthma;header~J45;:6:;2 columns;header, code, title",
                "code~J45.909~C~Unspecified asthma, uncomplicated;code~J45.909~Asthma;:11:;3 columns;chronic flag",
                "code~J45.909~C~Unspecified asthma, uncomplicated;code~J45909~C~Asthma;:11:;'J45909';J45.901",
                "code~J45.909~C~Unspecified asthma, uncomplicated;code~j45.909~C~Asthma;:11:;'j45.909';J45.901",
                "code~J45.909~C~Unspecified asthma, uncomplicated;code~J45.909~X~Asthma;:11:;'X';A, C, B, N or -",
                "code~J45.909~C~Unspecified asthma, uncomplicated;code~J45.909~C~;:11:;J45.909;title",
                "code~J45.909~C~Unspecified asthma, uncomplicated;code~J45.901~C~Asthma;:11:;J45.901;drop one",
                "code~J45.909~C~Unspecified asthma, uncomplicated;code~E11.9~C~Diabetes;:11:;E11.9;chapter",
                "chapter~10~J00-J99~Diseases of the respiratory system;chapter~23~J00-J99~x;:2:;'23';1 to 22",
                "chapter~10~J00-J99~Diseases of the respiratory system;chapter~ten~J00-J99~x;:2:;'ten';1 to 22",
                "chapter~10~J00-J99~Diseases of the respiratory system;chapter~10~J99-J00~x;:2:;'J99-J00';J09-J18",
                "block~J40-J4A~Chronic lower respiratory diseases;block~J40 to J4A~x;:5:;'J40 to J4A';J09-J18",
                "excludes1~J44.-;excludes1~COPD (J44.-);:7:;'COPD (J44.-)';J09-J18",
                "header~J45~Asthma;header~J45~Asthma~30.9.2024;:6:;'30.9.2024';2024-10-01",
                "header~J45~Asthma;header~J45~;:6:;J45;title",
                "lay~asthmatic lungs;lay~asthma exacerbations;:13:;'asthma exacerbations';drop one",
                "lay~asthmatic lungs;lay~;:13:;'';no letter or digit",
                "lay~asthmatic lungs;lay~ - ;:13:;' - ';no letter or digit",
                "term~asthma;term~;:12:;'';no letter or digit",
                "drug~albuterol;drug~ ;:15:;' ';no letter or digit",
                "term~asthma + acute exacerbation;term~asthma + ;:10:;'asthma + ';HEAD + WORD",
                "abbr~RAD~reactive airway|wheezing;abbr~RAD;:14:;2 columns;context words",
                "abbr~RAD~reactive airway|wheezing;abbr~RAD~;:14:;'RAD';context word",
                "abbr~RAD~reactive airway|wheezing;abbr~RAD~wheezing||asthma;:14:;'RAD';context word",
                "abbr~RAD~reactive airway|wheezing;abbr~~wheezing;:14:;'';no letter or digit"
            })
    void namesFileLineAndValueOfARow(String row, String instead, String place, String value, String advice) {
        refuses(
                SmallKnowledgeBase.in(folder).with(tabs(row), tabs(instead)),
                SmallKnowledgeBase.CHAPTER + place,
                value,
                advice);
    }

    /** The same for the manifest. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "source~Written for the tests.;origin~the tests;:3:;'origin';release, source or file",
                "source~Written for the tests.;file~../secret.tsv;:3:;'../secret.tsv';such as 10-respiratory.tsv",
                "source~Written for the tests.;release~2026~2025-10-01~2026-09-30;:3:;2026;one release",
                "release~2025~2024-10-01~2025-09-30;release~2025~2024-10-01;:2:;3 columns;last day",
                "release~2025~2024-10-01~2025-09-30;release~2025~1.10.2024~2025-09-30;:2:;'1.10.2024';2024-10-01",
                "release~2025~2024-10-01~2025-09-30;release~2025~2024-10-01~2025-02-30;:2:;'2025-02-30';2024-10-01",
                "release~2025~2024-10-01~2025-09-30;release~2025~2024-10-01~2024-09-30;:2:;2024-09-30;before it begins"
            })
    void namesFileLineAndValueOfTheManifest(String row, String instead, String place, String value, String advice) {
        List<String> manifest = SmallKnowledgeBase.MANIFEST.stream()
                .map(line -> line.equals(tabs(row)) ? tabs(instead) : line)
                .toList();

        refuses(SmallKnowledgeBase.in(folder).manifest(manifest), KnowledgeBaseReader.MANIFEST + place, value, advice);
    }

    private static String tabs(String row) {
        return row.replace('~', '\t');
    }

    @Test
    void namesTheFolderThatIsMissing() {
        Path missing = folder.resolve("nowhere");
        assertThatThrownBy(() -> KnowledgeBaseReader.folder(missing))
                .isInstanceOf(KnowledgeBaseException.class)
                .hasMessageContainingAll(missing.toString(), "not a folder", KnowledgeBaseReader.MANIFEST);
    }

    @Test
    void namesTheManifestThatIsMissing() {
        assertThatThrownBy(() -> KnowledgeBaseReader.folder(folder))
                .isInstanceOf(KnowledgeBaseException.class)
                .hasMessageContainingAll(folder.toString(), KnowledgeBaseReader.MANIFEST);
    }

    @Test
    void namesTheFileOfTheManifestThatIsMissing() throws Exception {
        SmallKnowledgeBase spoilt = SmallKnowledgeBase.in(folder);
        Files.delete(folder.resolve(SmallKnowledgeBase.CHAPTER));

        refuses(spoilt, folder.toString(), SmallKnowledgeBase.CHAPTER, "restore it", KnowledgeBaseReader.MANIFEST);
    }

    @Test
    void namesTheFileThatIsNotUtf8() {
        String rows = String.join("\n", SmallKnowledgeBase.ROWS).replace("asthmatic lungs", "ast\u00e9me");

        refuses(
                SmallKnowledgeBase.in(folder).write(SmallKnowledgeBase.CHAPTER, rows, StandardCharsets.ISO_8859_1),
                SmallKnowledgeBase.CHAPTER,
                "UTF-8");
    }

    @Test
    void refusesANoteBeforeAnyCode() {
        refuses(
                SmallKnowledgeBase.in(folder).rows(List.of("excludes1\tJ44.-")),
                SmallKnowledgeBase.CHAPTER + ":1:",
                "below a chapter, block, header or code");
    }

    @Test
    void refusesATermBeforeAnyCode() {
        refuses(
                SmallKnowledgeBase.in(folder).rows(List.of("", "term\tasthma")),
                SmallKnowledgeBase.CHAPTER + ":2:",
                "'term'",
                "below a code");
    }

    @Test
    void refusesACodeBeforeAnyChapter() {
        refuses(
                SmallKnowledgeBase.in(folder).rows(List.of("code\tJ45.909\tC\tAsthma")),
                SmallKnowledgeBase.CHAPTER + ":1:",
                "J45.909",
                "chapter");
    }

    @Test
    void refusesAWordingThatLeadsToTwoCodes() {
        refuses(
                SmallKnowledgeBase.in(folder).with("lay\tasthmatic lungs", "lay\tAsthma, exacerbation's"),
                SmallKnowledgeBase.CHAPTER + ":13:",
                "'Asthma, exacerbation's'",
                SmallKnowledgeBase.CHAPTER + ":9",
                "J45.901",
                "drop one");
    }

    @Test
    void refusesAnEmptyActivityWord() {
        refuses(
                SmallKnowledgeBase.in(folder).rows(List.of("activity\t")),
                SmallKnowledgeBase.CHAPTER + ":1:",
                "no letter or digit");
    }

    @Test
    void refusesAManifestWithoutARelease() {
        refuses(
                SmallKnowledgeBase.in(folder).manifest(List.of("file\t" + SmallKnowledgeBase.CHAPTER)),
                KnowledgeBaseReader.MANIFEST,
                "no release",
                "add a row");
    }

    @Test
    void refusesAKnowledgeBaseWithoutACode() {
        refuses(
                SmallKnowledgeBase.in(folder).manifest(List.of(RELEASE, SOURCE)),
                folder.toString(),
                "no code",
                KnowledgeBaseReader.MANIFEST);
    }
}
