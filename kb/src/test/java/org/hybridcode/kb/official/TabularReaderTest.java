package org.hybridcode.kb.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hybridcode.kb.code.CodePattern;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.NoteKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TabularReaderTest {
    private static final String FILE = "icd10cm_tabular_2023.xml";
    private static final String NOTES = """
            <excludes1><note>arthropathy in:</note><note>Crohn's disease (K50.-)</note><note>gout (M10.-)</note></excludes1>
            <excludes1><note>burn (T20-T25 with 7th character A)</note></excludes1>
            <codeFirst><note>underlying disease</note><note>any associated:</note></codeFirst>
            <useAdditionalCode><note>code from category M10 to identify gout</note></useAdditionalCode>
            <useAdditionalCode><note>code (Chapter 13) to identify cause</note></useAdditionalCode>
            <inclusionTerm><note>Bad  back</note></inclusionTerm>
            """;

    @TempDir
    private Path folder;

    private OfficialFile file(String text) throws IOException {
        Files.writeString(folder.resolve(FILE), text);
        return OfficialFile.at(folder.resolve(FILE), TabularReader.MEMBER);
    }

    private static String tabular(String notes) {
        return """
                <?xml version="1.0" encoding="utf-8"?>
                <ICD10CM.tabular>
                <version>2023</version>
                <introduction><introSection type="title"><title>T</title></introSection></introduction>
                <chapter><name>13</name><desc>Diseases of the back (M00-M99)</desc>
                <sectionIndex><sectionRef first="M05" last="M14" id="M05-M14">Gout</sectionRef></sectionIndex>
                <section id="M05-M14"><desc>Gout (M05-M14)</desc>
                <diag><name>M1A</name><desc>Chronic gout</desc>
                <sevenChrNote><note>Add one:</note></sevenChrNote>
                <sevenChrDef><extension char="0">without tophus</extension>
                <extension char="1">with tophus</extension></sevenChrDef>
                <diag><name>M1A.9</name><desc>Chronic gout, unspecified</desc></diag>
                <diag><name>M1A.0</name><desc>Idiopathic chronic gout</desc>
                <diag><name>M1A.00</name><desc>Idiopathic chronic gout, unspecified site</desc></diag>
                <diag><name>M1A.01</name><desc>Own</desc>
                <sevenChrDef><extension char="A">initial encounter</extension></sevenChrDef></diag>
                </diag></diag>
                <diag><name>M10</name><desc>Gout</desc>%s</diag>
                </section></chapter></ICD10CM.tabular>
                """.formatted(notes);
    }

    private Tabular read(String notes) throws IOException {
        return TabularReader.read(file(tabular(notes)), "2023");
    }

    @Test
    void readsPlacesInDocumentOrder() throws IOException {
        Tabular read = read("");

        assertThat(read.version()).isEqualTo("2023");
        assertThat(read.places())
                .extracting(TabularPlace::level, TabularPlace::name, place -> place.range()
                        .toString())
                .startsWith(
                        tuple(TabularPlace.Level.CHAPTER, "13", "M00-M99"),
                        tuple(TabularPlace.Level.BLOCK, "M05-M14", "M05-M14"),
                        tuple(TabularPlace.Level.CODE, "M1A", "M1A"),
                        tuple(TabularPlace.Level.CODE, "M1A.9", "M1A.9"));
        assertThat(read.places().get(1).title()).isEqualTo("Gout");
    }

    @Test
    void expandsCodesWithTheNearestSeventhCharacters() throws IOException {
        assertThat(read("").expanded())
                .containsOnlyKeys(
                        new Icd10Code("M10"),
                        new Icd10Code("M1A.00X0"),
                        new Icd10Code("M1A.00X1"),
                        new Icd10Code("M1A.01XA"),
                        new Icd10Code("M1A.9XX0"),
                        new Icd10Code("M1A.9XX1"))
                .containsEntry(new Icd10Code("M1A.9XX1"), "Chronic gout, unspecified, with tophus")
                .containsEntry(new Icd10Code("M10"), "Gout");
    }

    @Test
    void readsEveryLineOfRepeatedContainersWithKindAndLine() throws IOException {
        List<NoteLine> lines = read(NOTES).codes().get(new Icd10Code("M10")).notes();

        assertThat(lines)
                .extracting(NoteLine::kind, line -> CodePattern.format(line.references()))
                .containsExactly(
                        tuple(NoteKind.EXCLUDES1, ""),
                        tuple(NoteKind.EXCLUDES1, ""),
                        tuple(NoteKind.EXCLUDES1, "M10"),
                        tuple(NoteKind.EXCLUDES1, "T20-T25 with 7th character A"),
                        tuple(NoteKind.CODE_FIRST, ""),
                        tuple(NoteKind.CODE_FIRST, ""),
                        tuple(NoteKind.USE_ADDITIONAL, "M10"),
                        tuple(NoteKind.USE_ADDITIONAL, "M00-M99"),
                        tuple(NoteKind.INCLUSION_TERM, ""));
        assertThat(lines.get(8).text()).isEqualTo("Bad back");
        assertThat(lines.get(3).line()).isEqualTo(lines.get(2).line() + 1);
    }

    @Test
    void aLineThatEndsWithAColonOpensTheListOfItsContainer() throws IOException {
        List<NoteLine> lines = read(NOTES).codes().get(new Icd10Code("M10")).notes();

        assertThat(lines.get(0).opensList()).isTrue();
        assertThat(lines).extracting(NoteLine::heading).startsWith("", "arthropathy in:", "arthropathy in:", "", "");
    }

    /** K50 is no category of this small list; an opening line is understood through its list. */
    @Test
    void handsOnEachLineThatGivesNoReference() throws IOException {
        assertThat(read(NOTES).unread())
                .extracting(Unread::text, Unread::reason)
                .containsExactly(
                        tuple("Crohn's disease (K50.-)", "names K50, which the Tabular List has not"),
                        tuple("underlying disease", "names no code"),
                        tuple("any associated:", "opens a list in which no line was understood"));
    }

    @Test
    void excludes1NeverMeansAChapterNamedInWords() throws IOException {
        assertThat(read("<excludes1><note>suspected condition - code to condition in Chapter 13</note></excludes1>")
                        .unread())
                .extracting(Unread::reason)
                .containsExactly("names no code");
    }

    /** What is written instead, where the fault lies, and what is said. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "</section></chapter></ICD10CM.tabular>|<section>|:20:|truncated",
                "<ICD10CM.tabular>|<ICD10CM.index>|:2:|not <ICD10CM.tabular>",
                "<version>2023</version>|<version>2021</version>|:3:|version '2021', not 2023",
                "<version>2023</version>|<x/>||says no version",
                "<name>M10</name>|<name>M1</name>|:18:|'M1'",
                "<name>M10</name>|<name>M1A</name>|:18:|M1A stands twice",
                "<name>13</name>|<name>thirteen</name>|:5:|a chapter has a number",
                "Diseases of the back (M00-M99)|Diseases of the back|:5:|range of categories",
                "char=\"1\"|char=\"0\"|:11:|7th character 0 stands twice",
                "char=\"1\"|char=\"10\"|:11:|'10' is no 7th character"
            })
    void namesFileAndLineOfAFault(String text, String instead, String place, String saying) throws IOException {
        String spoilt = tabular("").replace(text, instead);
        OfficialFile file =
                file(instead.contains("index") ? spoilt.replace("/ICD10CM.tabular", "/ICD10CM.index") : spoilt);

        assertThatThrownBy(() -> TabularReader.read(file, "2023"))
                .isInstanceOf(OfficialFileException.class)
                .hasMessageContaining(FILE + (place == null ? "" : place))
                .hasMessageContaining(saying);
    }
}
