package org.hybridcode.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hybridcode.engine.cli.Ran.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.rules.generated.MappingEvidence;
import org.hybridcode.rules.generated.MappingOrigin;
import org.hybridcode.rules.generated.MappingPeriod;
import org.hybridcode.rules.generated.MappingReview;
import org.hybridcode.rules.generated.MappingRule;
import org.hybridcode.rules.generated.MappingState;
import org.hybridcode.rules.generated.MappingWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A knowledge base that holds generated mappings, on the command line. */
final class GeneratedMappingsCommandsTest {
    private static final String TITLE = "Pneumonia, unspecified organism";
    private static final MappingRule LUNG = rule("lung fever", "J18.9", TITLE);

    @TempDir
    private Path parent;

    private Path kb;
    private Path note;

    private static MappingRule rule(String phrase, String code, String title) {
        return new MappingRule(
                phrase,
                new Icd10Code(code),
                title,
                MappingState.ACTIVE,
                new MappingPeriod(LocalDate.of(2024, 10, 1), Optional.empty()),
                new MappingEvidence(
                        4,
                        0,
                        List.of("coded as"),
                        List.of("support passed"),
                        new MappingOrigin("0".repeat(64), Optional.empty(), LocalDate.of(2026, 11, 22))),
                new MappingReview(Optional.of("A. Coder"), Optional.of(LocalDate.of(2027, 1, 1)), Optional.empty()));
    }

    @BeforeEach
    void writesAKnowledgeBase() throws IOException {
        kb = Files.createDirectory(parent.resolve("kb"));
        Files.writeString(
                kb.resolve("release.tsv"), "release\t2025\t2024-10-01\t2025-09-30\nfile\t10-respiratory.tsv\n");
        Files.writeString(kb.resolve("10-respiratory.tsv"), """
                chapter\t10\tJ00-J99\tDiseases of the respiratory system
                header\tJ45\tAsthma
                code\tJ45.909\tC\tUnspecified asthma, uncomplicated
                term\tasthma
                code\tJ18.9\tA\tPneumonia, unspecified organism
                term\tpneumonia
                """);
        note = Files.writeString(parent.resolve("note.txt"), "ASSESSMENT: lung fever, asthma.");
        write(LUNG);
    }

    private void write(MappingRule... rules) {
        MappingWriter.write(kb.resolve("generated"), Map.of("chapter-10.drl", MappingWriter.text(10, List.of(rules))));
    }

    @Test
    void knowledgeBaseThatHoldsMappingsCodesWithThem() throws IOException {
        JsonNode result = run("code", note, "--kb", kb, "--format", "json").json();
        assertThat(result.at("/codes/0/code").asText()).isEqualTo("J18.9");
        assertThat(result.at("/codes/0/sources/0").asText()).isEqualTo("GENERATED");
        assertThat(result.at("/versions/mappings").asText()).hasSize(64);
        assertThat(result.at("/generated/0/rule").asText()).isEqualTo(LUNG.id());
        assertThat(run("explain", note, "J18.9", "--kb", kb).out()).contains(LUNG.id() + " \"lung fever\" means J18.9");
        Path lines = Files.writeString(
                parent.resolve("notes.jsonl"), "{\"id\":\"a\",\"text\":\"ASSESSMENT: lung fever.\"}\n");
        assertThat(run("stream", lines, "--kb", kb).out()).contains("\"GENERATED\"");
    }

    @Test
    void withoutTheFolderTheResultIsThatOfTheKnowledgeBase() throws IOException {
        Ran with = run("code", note, "--kb", kb);
        Files.move(kb.resolve("generated"), parent.resolve("elsewhere"));
        Ran without = run("code", note, "--kb", kb);
        assertThat(without.out()).doesNotContain("J18.9").doesNotContain("generated");
        assertThat(with.out()).contains("J18.9").contains("generated mappings ");
    }

    @Test
    void fileOffShapeStopsCodingAndFailsTheCheckWithItsLine() throws IOException {
        Path file = kb.resolve("generated/chapter-10.drl");
        Files.writeString(
                file, Files.readString(file).replace("Mention(conceptId", "Mention(sentence == 0, conceptId"));
        Ran coded = run("code", note, "--kb", kb);
        assertThat(coded.code()).isEqualTo(2);
        assertThat(coded.err()).contains("generated/chapter-10.drl:16: ").contains("write it back");
        Ran checked = run("rules", "check", "--kb", kb);
        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.out()).contains("generated/chapter-10.drl:16: ");
    }

    @Test
    void soundMappingsPassTheCheck() {
        assertThat(generated(run("rules", "check", "--kb", kb))).isEmpty();
    }

    @Test
    void mappingThatContradictsTheKnowledgeBaseFailsTheCheck() {
        write(LUNG, rule("Asthma", "J18.9", TITLE), rule("pneumonia", "J18.9", TITLE));
        Ran checked = run("rules", "check", "--kb", kb);
        assertThat(checked.code()).isEqualTo(1);
        assertThat(generated(checked)).singleElement().satisfies(line -> assertThat(line)
                .contains("generated/chapter-10.drl:8: MAP-")
                .contains("the knowledge base says that these words mean [J45.909], not J18.9"));
    }

    @Test
    void shadowIsHeldAgainstTheKnowledgeBaseAndADraftIsNot() {
        MappingRule asthma = rule("asthma", "J18.9", TITLE);
        write(asthma.in(MappingState.SHADOW, MappingReview.NONE));
        assertThat(generated(run("rules", "check", "--kb", kb))).hasSize(1);
        write(asthma.in(MappingState.DRAFT, MappingReview.NONE));
        assertThat(generated(run("rules", "check", "--kb", kb))).isEmpty();
    }

    @Test
    void mappingToAHeaderToNoCodeOrUnderAnotherTitleFailsTheCheck() {
        write(rule("a b", "J45", "Asthma"), rule("c d", "J99.9", "Something"), rule("e f", "J18.9", "Lung fever"));
        assertThat(generated(run("rules", "check", "--kb", kb)))
                .hasSize(3)
                .anyMatch(line -> line.contains("J45 is a header"))
                .anyMatch(line -> line.contains("J99.9 is not in the codebook 2025"))
                .anyMatch(line -> line.contains("another title"));
    }

    @Test
    void mappingToACodeThatAWrittenRuleRefusesFailsTheCheck() throws IOException {
        Path rules = Files.createDirectory(parent.resolve("rules"));
        Files.writeString(
                rules.resolve("lung.reject-unless.csv"),
                "id,title,source,effective,owner,status,remedy,code,unless setting,unless section,unless beside,reason\n"
                        + "SITE-0001,Pneumonia is not coded here,Site policy 1,2015-10-01/..,coding-compliance,approved,"
                        + "nothing,J18.9,,,J45.909,not coded here\n");
        assertThat(generated(run("rules", "check", "--kb", kb, "--rules", rules)))
                .singleElement()
                .satisfies(line -> assertThat(line).contains(LUNG.id()).contains("SITE-0001, which a person wrote"));
    }

    private static List<String> generated(Ran checked) {
        return checked.out().lines().filter(line -> line.contains("generated/")).toList();
    }

    @Test
    void showTellsAMappingInPlainLanguage() throws IOException {
        Ran shown = run("rules", "show", LUNG.id(), "--kb", kb);
        assertThat(shown.code()).isZero();
        assertThat(shown.out())
                .startsWith(LUNG.id() + " \"lung fever\" means J18.9 " + TITLE)
                .contains("active: a mention proposes the code, and the layers decide")
                .contains("A. Coder; holds until 2027-01-01")
                .contains("documents for it 4, against it 0")
                .contains("chapter-10.drl:8");
        JsonNode json =
                run("rules", "show", LUNG.id(), "--kb", kb, "--format", "json").json();
        assertThat(json.get("phrase").asText()).isEqualTo("lung fever");
        Ran unknown = run("rules", "show", "MAP-0000000000000000", "--kb", kb);
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("give the knowledge base that holds it by --kb");
    }

    @Test
    void listTellsMappingsBehindTheWrittenRulesAndByLayerAndState() throws IOException {
        Ran all = run("rules", "list", "--kb", kb);
        assertThat(all.out()).contains("GDL-0005").contains(LUNG.id() + "  \"lung fever\" means J18.9 " + TITLE);
        Ran generated = run("rules", "list", "--kb", kb, "--layer", "generated");
        assertThat(generated.out())
                .doesNotContain("GDL-0005")
                .contains("generated; 2024-10-01/..; A. Coder; active; coded as")
                .contains("1 rule");
        JsonNode json = run("rules", "list", "--kb", kb, "--layer", "generated", "--format", "json")
                .json();
        assertThat(json.at("/0/phrase").asText()).isEqualTo("lung fever");
        assertThat(run("rules", "list", "--kb", kb, "--layer", "generated", "--state", "shadow")
                        .code())
                .isEqualTo(1);
    }
}
