package org.hybridcode.nlp.context;

import java.util.List;
import org.hybridcode.rules.facts.Span;

/**
 * The tokens of a target.
 *
 * @param first its first token
 * @param end the token after its last; equal to {@code first} when the target covers no token
 */
record TokenRange(int first, int end) {

    /**
     * The tokens that a stretch of the sentence touches.
     *
     * @param span the stretch in note coordinates
     * @throws IllegalArgumentException when the stretch does not lie in the sentence
     */
    static TokenRange of(Span span, SentenceText sentence, List<Token> tokens) {
        int begin = span.begin() - sentence.begin();
        int end = span.end() - sentence.begin();
        if (begin < 0 || end > sentence.text().length()) {
            throw new IllegalArgumentException("target " + span + " lies outside its sentence, which begins at "
                    + sentence.begin() + " and has " + sentence.text().length() + " characters");
        }
        int first = 1;
        while (tokens.get(first).end() <= begin && first < tokens.size() - 1) {
            first++;
        }
        int after = first;
        while (tokens.get(after).begin() < end && after < tokens.size() - 1) {
            after++;
        }
        return new TokenRange(first, after);
    }
}
