package org.hybridcode.engine.evaluation.measure;

import java.util.SortedSet;
import java.util.TreeSet;
import org.hybridcode.engine.evaluation.gold.GoldNote;
import org.hybridcode.engine.evaluation.system.PredictedCode;
import org.hybridcode.engine.evaluation.system.Prediction;

/**
 * A gold note and what a system says of it.
 *
 * @param gold the note
 * @param prediction what the system says
 */
record CodedNote(GoldNote gold, Prediction prediction) {

    /** The predicted codes' texts, sorted. */
    SortedSet<String> texts() {
        SortedSet<String> texts = new TreeSet<>();
        for (PredictedCode code : prediction.codes()) {
            texts.add(code.text());
        }
        return texts;
    }
}
