package org.hybridcode.nlp.neural.decode;

/**
 * A token that was chosen.
 *
 * @param token its number
 * @param logProbability its natural log probability among those that were allowed; 0 or less
 */
record Choice(int token, double logProbability) {

    /**
     * The likeliest of some tokens, the first of them when several are.
     *
     * @throws IllegalStateException when the model gives no number for one of them
     */
    static Choice among(int[] allowed, int count, float[] logits) {
        int best = allowed[0];
        for (int i = 0; i < count; i++) {
            if (Float.isNaN(logits[allowed[i]])) {
                throw new IllegalStateException("the model computes no number for token " + allowed[i]
                        + ": its weights are broken, or the" + " precision is too low");
            }
            best = logits[allowed[i]] > logits[best] ? allowed[i] : best;
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += Math.exp(logits[allowed[i]] - (double) logits[best]);
        }
        return new Choice(best, -Math.log(sum));
    }
}
