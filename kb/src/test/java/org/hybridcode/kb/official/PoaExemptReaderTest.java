package org.hybridcode.kb.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hybridcode.kb.official.OfficialData.code;
import static org.hybridcode.kb.official.OfficialData.published;
import static org.hybridcode.kb.official.OfficialData.written;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PoaExemptReaderTest {
    private static final String HEADING = "OrdFY25\tPOAexemptCode\tDescription";
    private static final String FIRST = "01236\tB90.0\tSequelae of central nervous system tuberculosis";
    private static final String LAST = "97579\tZ99.89\tDependence on other enabling machines and devices";

    @TempDir
    Path folder;

    @Test
    void readsTheCodesAndListsWhatItCannotRead() {
        var reading =
                PoaExemptReader.read(written(folder, "poa.txt", HEADING, FIRST, "see the guidelines", LAST), "2025");

        assertThat(reading.content()).containsExactly(code("B90.0"), code("Z99.89"));
        assertThat(reading.unread()).extracting(Unread::line).containsExactly(3);
    }

    @Test
    void refusesTheListOfAnotherYear() {
        assertThatThrownBy(() -> PoaExemptReader.read(written(folder, "poa.txt", HEADING, LAST), "2026"))
                .isInstanceOf(OfficialFileException.class)
                .hasMessage("poa.txt:1: this is the file of release 2025, not 2026; give that of 2026");
    }

    @Test
    void refusesAnotherHeading() {
        assertThatThrownBy(() -> PoaExemptReader.read(written(folder, "poa.txt", "Code,Description", LAST), "2025"))
                .hasMessageStartingWith("poa.txt:1: 'Code,Description' is no heading of the POA exempt codes;");
    }

    @Test
    void refusesAFileThatEndsTooEarly() {
        assertThatThrownBy(() -> PoaExemptReader.read(written(folder, "poa.txt", HEADING, FIRST), "2025"))
                .hasMessageStartingWith("poa.txt:2: the file ends without a code of letter Z");
    }

    @Test
    void refusesACodeThatStandsTwice() {
        assertThatThrownBy(() -> PoaExemptReader.read(written(folder, "poa.txt", HEADING, LAST, LAST), "2025"))
                .hasMessage("poa.txt:3: Z99.89 stands twice; drop one");
    }

    @Test
    void readsThePublishedListsWhole() {
        var of2025 = PoaExemptReader.read(published("icd10cm/2025/POAexemptCodesFY25.txt"), "2025");
        var of2026 = PoaExemptReader.read(published("icd10cm/2026/POAexemptCodesFY26.txt"), "2026");

        assertThat(of2025.content()).hasSize(38154);
        assertThat(of2026.content()).hasSize(38349);
        assertThat(of2025.unread()).isEmpty();
        assertThat(of2026.unread()).isEmpty();
    }

    @Test
    void everyPublishedCodeIsBillable() {
        var reading = PoaExemptReader.read(published("icd10cm/2025/POAexemptCodesFY25.txt"), "2025");

        assertThat(OfficialData.titles2025(false).keySet().containsAll(reading.content()))
                .isTrue();
    }
}
