package org.hybridcode.engine.score;

import java.util.List;

/**
 * Weights that were found in examples.
 *
 * @param bases one for each kind of record, in their order
 * @param weights for each trait that got one, in the order of the traits, then of the kinds
 */
public record FittedWeights(List<BaseWeight> bases, List<TraitWeight> weights) {

    /** Copies the lists. */
    public FittedWeights {
        bases = List.copyOf(bases);
        weights = List.copyOf(weights);
    }

    /** What makes scores of them. */
    public ScoreModel model() {
        return new ScoreModel(bases, weights);
    }
}
