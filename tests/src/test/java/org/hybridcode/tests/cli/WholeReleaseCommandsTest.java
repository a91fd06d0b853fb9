package org.hybridcode.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hybridcode.tests.data.OfficialData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands over the whole release 2025, imported as a user does. */
final class WholeReleaseCommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static String kb;

    @BeforeAll
    static void importTheRelease() throws Exception {
        Optional<Path> data = OfficialData.folder();
        assumeTrue(data.isPresent(), "needs the official files; set HYBRIDCODE_DATA");
        Path files = data.orElseThrow().toAbsolutePath().resolve("icd10cm");
        kb = folder.resolve("kb").toString();
        Program.Outcome outcome = Program.run(
                "kb",
                "import",
                "--release",
                "2025",
                "--order",
                files.resolve("2025/icd10cm_order_2025.txt").toString(),
                "--tabular",
                files.resolve("2023/icd10cm_tabular_2023.xml").toString(),
                "--index",
                files.resolve("2025/icd10cm_index_2025.xml").toString(),
                "--neoplasm",
                files.resolve("2025/icd10cm_neoplasm_2025.xml").toString(),
                "--drug",
                files.resolve("2025/icd10cm_drug_2025.xml").toString(),
                "--out",
                kb);
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void titlesInclusionTermsAndPathsGiveTheirCodeFirst() throws Exception {
        JsonNode rates = JSON.readTree(
                        Program.run("kb", "lookup", "--measure", "--every", "20", "--kb", kb, "--format", "json")
                                .out())
                .get("rates");
        assertThat(rates.at("/0/share").asDouble()).isGreaterThanOrEqualTo(0.99);
        assertThat(rates.at("/1/share").asDouble()).isGreaterThanOrEqualTo(0.97);
        assertThat(rates.at("/2/share").asDouble()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void showTellsTheColumnOfATableAndTheIndexLineThatAsksForMore() throws Exception {
        assertThat(Program.run("kb", "show", "C78.7", "--kb", kb).out())
                .contains("[table of neoplasms]")
                .contains("[malignant secondary]");
        assertThat(Program.run("kb", "show", "S72.001A", "--kb", kb).out())
                .contains("Fracture, traumatic, femur, upper end, neck  S72.00-");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ASSESSMENT: Sprain of the right ankle. | S93.401A",
                "ASSESSMENT: Metastatic cancer to the bone. | C79.51",
                "ASSESSMENT: Bacterial pneumonia due to pseudomonas. | J15.1",
                "ASSESSMENT: Type 2 diabetes with mild nonproliferative retinopathy. | E11.3299",
                "FINAL DIAGNOSIS: Fracture of the left clavicle. | S42.002A",
                "ASSESSMENT: Acute suppurative otitis media of the left ear. | H66.002",
                "CHIEF COMPLAINT: Right elbow pain. ASSESSMENT: Medial epicondylitis. | M77.01",
                "ASSESSMENT: Lyme disease with arthritis. | A69.23",
                "OPERATION: The cervix was dilated and the fold divided. | ''",
                "ASSESSMENT: No fracture of the left clavicle. | ''"
            })
    void codesByTheIndexAndTheWordsAround(String note, String expected) throws Exception {
        Path file = Files.writeString(folder.resolve("note.txt"), note);
        JsonNode codes = JSON.readTree(Program.run("code", file.toString(), "--kb", kb, "--format", "json")
                        .out())
                .get("codes");
        assertThat(codes)
                .extracting(code -> code.get("code").asText())
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }
}
