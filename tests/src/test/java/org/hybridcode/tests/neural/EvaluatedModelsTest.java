package org.hybridcode.tests.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.engine.evaluation.gold.GoldNote;
import org.hybridcode.engine.evaluation.system.Classifier;
import org.hybridcode.engine.evaluation.system.CodingSystem;
import org.hybridcode.engine.evaluation.system.Configuration;
import org.hybridcode.engine.evaluation.system.Engine;
import org.hybridcode.engine.evaluation.system.NeuralSystems;
import org.hybridcode.engine.evaluation.system.PredictedCode;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.hybridcode.nlp.neural.NeuralProposal;
import org.hybridcode.nlp.neural.TinyClassifier;
import org.hybridcode.nlp.neural.bert.BertClassifier;
import org.hybridcode.nlp.neural.bert.BertSettings;
import org.hybridcode.nlp.neural.torch.TorchDevice;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.rulebook.Layer;
import org.hybridcode.tests.coding.Coding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models as the evaluation sees them: with less verification than the program has, or with none. */
final class EvaluatedModelsTest {
    private static final KnowledgeBase KB = KnowledgeBaseReader.starter();
    private static final GoldNote NOTE = new GoldNote(
            "n", Coding.encounter(Setting.OUTPATIENT), "Assessment: Gout. No pneumonia.", new TreeSet<>(), true);
    private static final Says RAW = Says.of(
            new NeuralProposal("Q99.999", "Gout", 0.9),
            new NeuralProposal("J18.9", "pneumonia", 0.8),
            new NeuralProposal("M10.9", "podagra", 0.7));
    private static final Says HELD = Says.of(new NeuralProposal("J18.9", "pneumonia", 0.8));
    private static final Engine ENGINE = new Engine(new CodingService(KB, List.of(HELD), EnumSet.allOf(Layer.class)));

    @TempDir
    private Path folder;

    @Test
    void aModelAloneMakesUpCodesAndTheFormatLayerTakesOnlyThose() {
        List<CodingSystem> systems = NeuralSystems.of(ENGINE, RAW);

        assertThat(systems)
                .extracting(CodingSystem::name)
                .containsExactly("neural-only", "neural-format", "neural-held");
        assertThat(codes(systems.get(0))).containsExactly("Q99.999", "J18.9", "M10.9");
        assertThat(codes(systems.get(1))).containsExactlyInAnyOrder("J18.9", "M10.9");
        assertThat(codes(systems.get(2))).containsExactly("J18.9");
        assertThat(systems.get(0).code(NOTE).codes())
                .extracting(PredictedCode::evidenced)
                .containsExactly(true, true, false);
    }

    @Test
    void theKnowledgeBaseAloneHearsNothingOfTheModel() {
        Engine engine = new Engine(new CodingService(
                KB, List.of(Says.of(new NeuralProposal("H10.9", "Gout", 0.9))), EnumSet.allOf(Layer.class)));

        assertThat(codes(engine.system(Configuration.FULL))).contains("M10.9", "H10.9");
        assertThat(codes(engine.system(Configuration.KB_ONLY))).containsExactly("M10.9");
        assertThat(codes(engine.system(Configuration.without(Layer.EVIDENCE)))).contains("M10.9");
    }

    @Test
    void aClassifierGivesTheLabelsThatReachItsThreshold() {
        Path model = new TinyClassifier(Map.of("J18.9", "pneumonia", "M10.9", "gout", "I10", "hypertension"), 64)
                .write(folder.resolve("Clinical BERT"));
        try (BertClassifier classifier = BertClassifier.open(model, BertSettings.on(TorchDevice.CPU))) {
            CodingSystem system = new Classifier(classifier, 0.5);

            assertThat(system.name()).isEqualTo("classifier-clinical-bert");
            assertThat(codes(system)).containsExactlyInAnyOrder("J18.9", "M10.9");
            assertThat(codes(new Classifier(classifier, 1.0))).isEmpty();
        }
    }

    private static List<String> codes(CodingSystem system) {
        return system.code(NOTE).codes().stream().map(PredictedCode::text).toList();
    }
}
