package org.hybridcode.kb.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hybridcode.kb.official.OfficialData.code;
import static org.hybridcode.kb.official.OfficialData.published;
import static org.hybridcode.kb.official.OfficialData.written;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The optional term sources: Disease Ontology, Mondo, abbreviation lists. */
final class TermSourcesTest {
    private static final String MONDO_HEADING =
            "subject_id\tsubject_label\tpredicate_id\tobject_id\tobject_label\tmapping_justification";
    private static final String MONDO_END = "\ttitle\tsemapv:ManualMappingCuration";

    @TempDir
    Path folder;

    private Reading<java.util.List<SourcedTerm>> doid(String diseases, String synonyms, int stated) {
        return DoidReader.read(written(
                folder,
                "doid.json",
                "{\"doid_to_icd10cm\": {" + diseases + "},",
                "\"synonym_to_icd10cm\": {",
                synonyms + "},",
                "\"stats\": {\"synonyms_mapped\": " + stated + "}}"));
    }

    @Test
    void aSynonymKeepsItsSourceFileAndLine() {
        var terms = doid("\"DOID:1\": [\"E66.9\"]", "\"ob\\u00e9sit\\u00e9\": \"E66.9\"", 1)
                .content();

        assertThat(terms)
                .containsExactly(new SourcedTerm(
                        "obésité", java.util.List.of(code("E66.9")), "Disease Ontology", "doid.json", 3));
    }

    @Test
    void aSynonymMayMeanAnyCodeThatItsCodeSharesADiseaseWith() {
        var terms = doid("\"DOID:1\": [\"J04\", \"J37.1\"]", "\"laryngotracheitis\": \"J04\"", 1)
                .content();

        assertThat(terms.get(0).codes()).containsExactly(code("J04"), code("J37.1"));
    }

    @Test
    void aRangeAndAnObsoleteDiseaseAreUnread() {
        var reading = doid("", "\"diabetes\": \"E08-E13\", \"obsolete constipation\": \"K59.00\"", 2);

        assertThat(reading.content()).isEmpty();
        assertThat(reading.unread())
                .extracting(Unread::reason)
                .containsExactly("no single code", "obsolete in the ontology");
    }

    @Test
    void refusesAnotherNumberOfSynonymsAndAnotherFile() {
        assertThatThrownBy(() -> doid("", "\"obesity\": \"E66.9\"", 2))
                .isInstanceOf(OfficialFileException.class)
                .hasMessage("doid.json:4: states 2 synonyms but holds 1; download the file again");
        assertThatThrownBy(() -> DoidReader.read(written(folder, "d.json", "{\"graphs\": [1, true, null]}")))
                .hasMessageContaining("no map 'doid_to_icd10cm'");
    }

    @Test
    void refusesJsonThatIsNone() {
        for (String text :
                new String[] {"", "[]", "{", "{\"a\":}", "{\"a\": \"b}", "{} {}", "{\"a\": \"\\x\"}", "{\"a\" 1}"}) {
            assertThatThrownBy(() -> Json.read(written(folder, "j.json", text)))
                    .as(text)
                    .isInstanceOf(OfficialFileException.class)
                    .hasMessageMatching("j.json:[12]: expected a JSON object \\(.*")
                    .hasMessageEndingWith("the file is truncated or no JSON, download it again");
        }
    }

    @Test
    void namesTheLineOnWhichJsonIsBroken() {
        assertThatThrownBy(() -> Json.read(written(folder, "j.json", "{", "\"a\": 1,", "\"b\" 2}")))
                .isInstanceOf(OfficialFileException.class)
                .hasMessageStartingWith("j.json:3: expected a JSON object (");
    }

    @Test
    void readsMondosLabelsButNoRangesAndNothingObsolete() {
        var reading = MondoReader.read(written(
                folder,
                "mondo.tsv",
                "# curie_map:",
                MONDO_HEADING,
                "MONDO:0000367\ttaeniasis\tskos:exactMatch\tICD10CM:B68" + MONDO_END,
                "MONDO:0000916\tintestinal infectious disease\tskos:exactMatch\tICD10CM:A00-A09" + MONDO_END,
                "MONDO:0000866\tobsolete myoglobinuria\tskos:exactMatch\tICD10CM:R82.1" + MONDO_END));

        assertThat(reading.content())
                .containsExactly(new SourcedTerm(
                        "taeniasis", java.util.List.of(code("B68")), "Mondo Disease Ontology", "mondo.tsv", 3));
        assertThat(reading.unread())
                .extracting(Unread::reason)
                .containsExactly("no single code", "obsolete in the ontology");
    }

    @Test
    void refusesMondoWithoutItsHeadingOrCutOff() {
        assertThatThrownBy(() -> MondoReader.read(written(folder, "m.tsv", "id\tlabel")))
                .hasMessageStartingWith("m.tsv:1: no heading");
        assertThatThrownBy(() -> MondoReader.read(written(folder, "m.tsv", MONDO_HEADING, "MONDO:0000367\ttaen")))
                .hasMessageContaining("m.tsv:2: the last line is cut off");
    }

    @Test
    void readsQuotedMeaningsOfShortForms() {
        var reading = AbbreviationReader.read(written(
                folder,
                "a.csv",
                "\uFEFFAbbreviation/Shorthand,Meaning,More Info",
                "M/R/G,\"murmurs, \"\"rubs\"\", gallops\",",
                "BA,,"));

        assertThat(reading.content()).containsExactly(new ShortForm("M/R/G", "murmurs, \"rubs\", gallops", "a.csv", 2));
        assertThat(reading.unread()).extracting(Unread::line).containsExactly(3);
    }

    @Test
    void refusesAnotherListOfShortForms() {
        assertThatThrownBy(() -> AbbreviationReader.read(written(folder, "a.csv", "short;long")))
                .isInstanceOf(OfficialFileException.class)
                .hasMessageStartingWith("a.csv:1: not the heading Abbreviation/Shorthand");
    }

    @Test
    void readsThePublishedSources() {
        assertThat(DoidReader.read(published("terms/doid_icd10cm.json")).content())
                .hasSize(11250);
        assertThat(MondoReader.read(published("terms/mondo_exactmatch_icd10cm.sssom.tsv"))
                        .content())
                .hasSize(1952);
        assertThat(OfficialData.abbreviations()).hasSize(4438);
    }
}
