package org.hybridcode.nlp.neural.decode;

import java.util.Collection;
import java.util.stream.IntStream;

/** Chooses the next token of an answer: the likeliest of those that its form allows. Immutable. */
final class Chooser {
    private static final int BYTES = 256;
    private static final String FORM = " -=\"\n";

    private final TokenTable tokens;
    private final Constraint constraint;
    private final AnswerForm form;

    /**
     * A chooser.
     *
     * @param codes the codes that an answer may have under {@link Constraint#CODES}
     * @throws IllegalArgumentException when the tokens cannot say a character of the codes or of the form
     */
    Chooser(TokenTable tokens, Constraint constraint, Collection<String> codes, AnswerLimits limits) {
        this.tokens = tokens;
        this.constraint = constraint;
        CodeSlot slot = constraint == Constraint.CODES ? new CodeTrie(codes) : new FreeCode();
        this.form = new AnswerForm(slot, limits.lines(), limits.quoteBytes());
        if (constraint != Constraint.NONE) {
            IntStream.concat(FORM.chars(), codes.stream().flatMapToInt(String::chars))
                    .distinct()
                    .filter(needed -> !tokens.says(needed))
                    .findFirst()
                    .ifPresent(needed -> {
                        throw new IllegalArgumentException("no token says the character '" + (char) needed + "' alone");
                    });
        }
    }

    Choice choose(long place, float[] logits) {
        int[] allowed = new int[tokens.size()];
        int count = 0;
        if (constraint == Constraint.NONE || form.mayEnd(place)) {
            for (int end : tokens.ends()) {
                allowed[count++] = end;
            }
        }
        for (int first = 0; first < BYTES; first++) {
            if (constraint == Constraint.NONE || form.next(place, first) != AnswerForm.NOWHERE) {
                for (int token : tokens.startingWith(first)) {
                    if (fits(place, token)) {
                        allowed[count++] = token;
                    }
                }
            }
        }
        return Choice.among(allowed, count, logits);
    }

    private boolean fits(long place, int token) {
        return constraint == Constraint.NONE || form.next(place, tokens.bytes(token)) != AnswerForm.NOWHERE;
    }

    boolean ends(Choice choice) {
        return tokens.ends().contains(choice.token());
    }

    byte[] bytes(Choice choice) {
        return tokens.bytes(choice.token());
    }

    /** The place behind a choice. */
    long behind(long place, Choice choice) {
        return constraint == Constraint.NONE ? place : form.next(place, bytes(choice));
    }
}
