package org.hybridcode.tests.neural;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hybridcode.engine.coding.AssignedCode;
import org.hybridcode.engine.coding.CodingResult;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.engine.coding.Ledger;
import org.hybridcode.engine.coding.LedgerLine.Outcome;
import org.hybridcode.engine.report.Explanation;
import org.hybridcode.engine.report.HtmlPage;
import org.hybridcode.engine.report.ResultJson;
import org.hybridcode.engine.report.ResultTable;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.nlp.neural.NeuralProposal;
import org.hybridcode.nlp.neural.encoder.EmbeddedEncoder;
import org.hybridcode.nlp.neural.encoder.Encoders;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.rulebook.Layer;
import org.hybridcode.tests.coding.Coding;
import org.hybridcode.tests.coding.Invariants;
import org.junit.jupiter.api.Test;

/** What becomes of a model's proposals beside those of the knowledge base, and how the result tells it. */
final class ModelInSessionTest {
    private static final KnowledgeBase KB = KnowledgeBaseReader.starter();
    private static final String NOTE = "ASSESSMENT:\n1. Pneumonia.\n2. Heart failure.\n3. A gritty left eye.\n";

    @Test
    void saysWhereModelAndKnowledgeBaseAgree() throws IOException {
        CodingResult result = coded(new NeuralProposal("J18.9", "Pneumonia", 0.8));

        assertThat(json(result).at("/codes").findValuesAsText("code")).contains("J18.9");
        JsonNode code = code(result, "J18.9");
        assertThat(code.get("agreed").asBoolean()).isTrue();
        assertThat(code.get("sources").toString()).isEqualTo("[\"KB\",\"NEURAL\"]");
        assertThat(code(result, "I50.9").get("agreed").asBoolean()).isFalse();
        assertThat(ResultTable.write(NOTE, result))
                .contains("knowledge base, model (agreed)")
                .contains("The model proposed 1 code: 1 agreed.");
        assertThat(HtmlPage.write("note", NOTE, result)).contains("<h2>Model</h2>", "the knowledge base agrees");
    }

    @Test
    void takesACodeOfTheModelAloneOnlyWithItsOwnQuote() {
        CodingResult quoted = coded(new NeuralProposal("H10.9", "gritty left eye", 0.6));
        CodingResult invented = coded(new NeuralProposal("H10.9", "conjunctivitis", 0.99));

        assertThat(codes(quoted)).contains("H10.9");
        assertThat(Ledger.of(quoted).outcomes()).isEqualTo(Map.of(Outcome.ALONE, 1));
        assertThat(codes(invented)).doesNotContain("H10.9");
        assertThat(invented.refused()).anySatisfy(refusal -> {
            assertThat(refusal.text()).isEqualTo("H10.9");
            assertThat(refusal.rule().id()).isEqualTo("EVD-0001");
        });
    }

    @Test
    void refusesWhatIsQuotedFarFromTheMeaningOfTheCodeWhereAnEncoderIsAsked() {
        EmbeddedEncoder encoder = Encoders.of(KnowledgeBases.starter(), KB).orElseThrow();
        CodingService judged = service(
                        new NeuralProposal("H10.9", "gritty left eye", 0.9),
                        new NeuralProposal("I50.9", "Heart failure", 0.9))
                .withEncoder(encoder);
        CodingResult result = judged.code(Coding.encounter(Setting.OUTPATIENT), NOTE);

        assertThat(codes(result)).contains("I50.9").doesNotContain("H10.9");
        assertThat(result.refused()).anySatisfy(refusal -> {
            assertThat(refusal.text()).isEqualTo("H10.9");
            assertThat(refusal.rule().id()).isEqualTo("EVD-0007");
        });
        assertThat(result.versions().model().orElseThrow().sha256()).endsWith(encoder.digest());
    }

    @Test
    void keepsEveryRefusedProposalWithItsReasonAndCountsByLayer() throws IOException {
        CodingResult result = coded(
                new NeuralProposal("J18.99", "Pneumonia", 0.9),
                new NeuralProposal("lungs", "Pneumonia", 0.9),
                new NeuralProposal("H10.9", "conjunctivitis", 0.9),
                new NeuralProposal("J18.9", "Pneumonia", 0.9));

        JsonNode neural = json(result).get("neural");
        assertThat(neural.get("refusedByLayer").toString()).isEqualTo("{\"format\":2,\"evidence\":1}");
        assertThat(neural.get("proposals").findValuesAsText("rule"))
                .containsExactly("EVD-0001", "null", "FMT-0003", "FMT-0002");
        assertThat(Explanation.ofModel(NOTE, result))
                .contains("The model proposed 4 codes: 1 agreed, 3 refused (format 2, evidence 1).")
                .contains("\"conjunctivitis\", which is not in the note")
                .contains("assigned, the knowledge base agrees");
    }

    @Test
    void asksWhereTheModelReadsMoreInTheSameWords() {
        CodingResult result = coded(new NeuralProposal("I50.22", "Heart failure", 0.9));

        assertThat(codes(result)).contains("I50.9").doesNotContain("I50.22");
        assertThat(result.queries()).anySatisfy(query -> {
            assertThat(query.rule().id()).isEqualTo("ADV-9001");
            assertThat(query.options().toString()).contains("I50.22").contains("I50.9");
        });
    }

    @Test
    void aResultWithoutAModelSaysNothingOfOne() throws IOException {
        CodingResult result = new CodingService(KB).code(Coding.encounter(Setting.OUTPATIENT), NOTE);

        assertThat(json(result).at("/versions/model").isNull()).isTrue();
        assertThat(json(result).has("neural")).isFalse();
        assertThat(code(result, "J18.9").has("agreed")).isFalse();
        assertThat(ResultTable.write(NOTE, result)).contains("model none;").doesNotContain("Proposed by");
    }

    @Test
    void withoutTheEvidenceLayerACodeWithoutWordsStillDoesNotLeave() {
        Set<Layer> layers = EnumSet.complementOf(EnumSet.of(Layer.EVIDENCE));
        CodingService service =
                new CodingService(KB, List.of(Says.of(new NeuralProposal("H10.9", "conjunctivitis", 0.9))), layers);

        assertThat(codes(service.code(Coding.encounter(Setting.OUTPATIENT), NOTE)))
                .contains("J18.9")
                .doesNotContain("H10.9");
    }

    private static CodingService service(NeuralProposal... proposals) {
        return new CodingService(KB, List.of(Says.of(proposals)), EnumSet.allOf(Layer.class));
    }

    private static CodingResult coded(NeuralProposal... proposals) {
        CodingResult result = service(proposals).code(Coding.encounter(Setting.OUTPATIENT), NOTE);
        Invariants.check(result, NOTE, KB.codebook());
        return result;
    }

    private static List<String> codes(CodingResult result) {
        return result.codes().stream()
                .map(AssignedCode::entry)
                .map(entry -> entry.text())
                .toList();
    }

    private static JsonNode json(CodingResult result) throws IOException {
        return new ObjectMapper().readTree(ResultJson.write("note", NOTE, result));
    }

    private static JsonNode code(CodingResult result, String code) throws IOException {
        for (JsonNode assigned : json(result).get("codes")) {
            if (assigned.get("code").asText().equals(code)) {
                return assigned;
            }
        }
        throw new AssertionError("no code " + code);
    }
}
