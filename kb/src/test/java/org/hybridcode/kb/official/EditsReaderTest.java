package org.hybridcode.kb.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hybridcode.kb.official.OfficialData.code;
import static org.hybridcode.kb.official.OfficialData.published;
import static org.hybridcode.kb.official.OfficialData.written;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EditsReaderTest {
    private static final String HEADING = "code\tdescription\tedit\tlist\tage_min\tage_max";
    private static final String AGE = "A33\tTetanus neonatorum\tage\t4A_perinatal\t0\t0";
    private static final String SEX = "O80\tFull-term uncomplicated delivery\tsex\t5A_female\t\t";
    private static final String MANIFESTATION = "R50.81\tFever with conditions\tpdx\t6_manifestation\t\t";

    @TempDir
    Path folder;

    @Test
    void readsTheThreeKindsOfEdit() {
        Edits edits = EditsReader.read(written(folder, "e.tsv", HEADING, AGE, SEX, MANIFESTATION))
                .content();

        assertThat(edits.of(code("A33"))).containsExactly(new Edit.Age("4A_perinatal", 0, 0));
        assertThat(edits.of(code("O80"))).containsExactly(new Edit.Sex("5A_female", true));
        assertThat(edits.of(code("R50.81"))).containsExactly(new Edit.Manifestation("6_manifestation"));
        assertThat(edits.of(code("I10"))).isEmpty();
    }

    @Test
    void onlyTheSexEditIsAdvisory() {
        assertThat(new Edit.Sex("5C_male", false).advisory()).isTrue();
        assertThat(new Edit.Age("4D_adult", 15, 124).advisory()).isFalse();
        assertThat(new Edit.Manifestation("6_manifestation").advisory()).isFalse();
    }

    @Test
    void agesAreInclusive() {
        Edit.Age maternity = new Edit.Age("4C_maternity", 9, 64);

        assertThat(maternity.allows(9)).isTrue();
        assertThat(maternity.allows(64)).isTrue();
        assertThat(maternity.allows(65)).isFalse();
    }

    @Test
    void listsAnUnknownListAndAnAgeEditWithoutAges() {
        var reading = EditsReader.read(written(
                folder,
                "e.tsv",
                HEADING,
                AGE,
                SEX,
                MANIFESTATION,
                "I10\tEssential hypertension\tsex\t5B_other\t\t",
                "I10\tEssential hypertension\tage\t4D_adult\t\t124"));

        assertThat(reading.unread()).extracting(Unread::line).containsExactly(5, 6);
    }

    @Test
    void refusesAnotherHeadingAndAnEarlyEnd() {
        assertThatThrownBy(() -> EditsReader.read(written(folder, "e.tsv", "code,edit")))
                .isInstanceOf(OfficialFileException.class)
                .hasMessageStartingWith("e.tsv:1: 'code,edit' is no heading of the edits");
        assertThatThrownBy(() -> EditsReader.read(written(folder, "e.tsv", HEADING, AGE, SEX)))
                .hasMessageContaining("e.tsv:3: age, sex or pdx edits are missing");
    }

    @Test
    void readsThePublishedTableWhole() {
        var reading = EditsReader.read(published("mce/mce_v41_1_edits.tsv"));

        assertThat(reading.content().byCode()).hasSize(5343);
        assertThat(reading.content().byCode().values().stream()
                        .mapToInt(java.util.List::size)
                        .sum())
                .isEqualTo(7946);
        assertThat(reading.unread()).isEmpty();
    }
}
