package org.hybridcode.nlp.neural.chat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** How sure a model was of each piece of its answer, where its server says so. */
final class TokenScores {
    /** Of a model that does not say how sure it is. */
    static final double UNSAID = 0.5;

    private final List<Integer> ends = new ArrayList<>();
    private final List<Double> logProbabilities = new ArrayList<>();

    private TokenScores() {}

    /**
     * The scores of an answer; none when the tokens do not make up its text.
     *
     * @param tokens {@code logprobs.content} of the answer
     */
    static TokenScores of(String content, JsonNode tokens) {
        TokenScores scores = new TokenScores();
        int at = 0;
        for (JsonNode token : tokens) {
            String said = token.path("token").asText("");
            double logProbability = token.path("logprob").asDouble(Double.NaN);
            if (!content.startsWith(said, at) || !(logProbability <= 0)) {
                return new TokenScores();
            }
            at += said.length();
            scores.ends.add(at);
            scores.logProbabilities.add(logProbability);
        }
        return at == content.length() ? scores : new TokenScores();
    }

    /** The geometric mean of the probabilities of the tokens that reach between two offsets, in [0,1]. */
    double between(int from, int to) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < ends.size(); i++) {
            int begin = i == 0 ? 0 : ends.get(i - 1);
            if (begin < to && from < ends.get(i)) {
                sum += logProbabilities.get(i);
                count++;
            }
        }
        return count == 0 ? UNSAID : Math.exp(sum / count);
    }
}
