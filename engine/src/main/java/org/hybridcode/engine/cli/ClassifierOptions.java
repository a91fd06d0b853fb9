package org.hybridcode.engine.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hybridcode.engine.evaluation.system.Classifier;
import org.hybridcode.engine.evaluation.system.CodingSystem;
import org.hybridcode.nlp.neural.bert.BertClassifier;
import org.hybridcode.nlp.neural.bert.BertSettings;
import org.hybridcode.nlp.neural.torch.ModelUnavailableException;
import org.hybridcode.nlp.neural.torch.Torch;
import org.hybridcode.nlp.neural.weights.WeightsException;
import picocli.CommandLine.Option;

/** The options that give fine-tuned classifiers to compare with. */
final class ClassifierOptions {
    @Option(
            names = "--classifier",
            paramLabel = "DIR",
            description =
                    "Compare with a classifier of many labels: a Hugging Face folder of a fine-tuned ClinicalBERT or"
                            + " BioBERT with a labels.txt.")
    private List<Path> folders = List.of();

    @Option(
            names = "--classifier-threshold",
            defaultValue = "0.5",
            paramLabel = "P",
            description = "The least probability of a label. Default: ${DEFAULT-VALUE}.")
    private double threshold;

    /** Classifiers that are open until this is closed. */
    record Opened(List<BertClassifier> models, List<CodingSystem> systems) implements AutoCloseable {
        @Override
        public void close() {
            models.forEach(BertClassifier::close);
        }
    }

    /** @throws UnusableInputException when one cannot be used */
    Opened open() {
        List<BertClassifier> models = new ArrayList<>();
        List<CodingSystem> systems = new ArrayList<>();
        for (Path folder : folders) {
            try {
                models.add(BertClassifier.open(folder, BertSettings.on(Torch.best())));
                systems.add(new Classifier(models.get(models.size() - 1), threshold));
            } catch (WeightsException | ModelUnavailableException | IllegalArgumentException e) {
                models.forEach(BertClassifier::close);
                throw new UnusableInputException("--classifier " + folder + ": " + e.getMessage(), e);
            }
        }
        return new Opened(models, systems);
    }
}
