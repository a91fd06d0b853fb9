package org.hybridcode.engine.evaluation.system;

import java.util.Locale;
import org.hybridcode.engine.evaluation.gold.GoldNote;
import org.hybridcode.nlp.neural.bert.BertClassifier;

/** A classifier of notes, fine-tuned elsewhere: it gives the labels whose probability reaches a threshold. */
public final class Classifier implements CodingSystem {
    private final BertClassifier model;
    private final double threshold;

    /**
     * A classifier with its threshold.
     *
     * @throws IllegalArgumentException when the threshold is outside (0, 1]
     */
    public Classifier(BertClassifier model, double threshold) {
        if (!(threshold > 0 && threshold <= 1)) {
            throw new IllegalArgumentException("a threshold is above 0 and at most 1, not " + threshold);
        }
        this.model = model;
        this.threshold = threshold;
    }

    /** {@code classifier-} and the name of its folder. */
    @Override
    public String name() {
        return "classifier-" + model.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    @Override
    public String description() {
        return "the classifier in the folder " + model.name() + ", labels of probability " + threshold
                + " and more, windows of at most 512 tokens (SHA-256 " + model.digest() + ")";
    }

    @Override
    public Prediction code(GoldNote note) {
        return new Prediction(model.classify(note.text()).stream()
                .filter(label -> label.probability() >= threshold)
                .map(label -> new PredictedCode(label.label(), label.probability(), false))
                .toList());
    }
}
