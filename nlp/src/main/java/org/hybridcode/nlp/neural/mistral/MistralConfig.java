package org.hybridcode.nlp.neural.mistral;

import java.util.Set;

/**
 * The shape of a model.
 *
 * @param vocabulary tokens
 * @param hidden width of the residual stream
 * @param inner width of the feed-forward part
 * @param layers transformer layers
 * @param heads query heads
 * @param keyHeads key and value heads; divides {@code heads}
 * @param headWidth width of one head; even
 * @param positions the longest text that the model was made for, in tokens
 * @param window how far back a token looks, itself included; 0 for all the way
 * @param ropeTheta the base of the rotary embedding
 * @param epsilon what the norms add to the variance
 * @param tied whether the output layer is the embedding
 * @param ends the tokens that end an answer
 */
record MistralConfig(
        int vocabulary,
        int hidden,
        int inner,
        int layers,
        int heads,
        int keyHeads,
        int headWidth,
        int positions,
        int window,
        double ropeTheta,
        double epsilon,
        boolean tied,
        Set<Integer> ends) {

    MistralConfig {
        ends = Set.copyOf(ends);
        if (heads % keyHeads != 0) {
            throw new IllegalArgumentException(
                    "num_attention_heads " + heads + " is no multiple of num_key_value_heads " + keyHeads);
        }
        if (headWidth < 2 || headWidth % 2 != 0) {
            throw new IllegalArgumentException("head_dim " + headWidth + " is not even");
        }
        for (int end : ends) {
            if (end < 0 || end >= vocabulary) {
                throw new IllegalArgumentException("eos_token_id " + end + " is outside the vocabulary");
            }
        }
    }
}
