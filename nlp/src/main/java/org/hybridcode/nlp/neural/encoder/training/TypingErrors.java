package org.hybridcode.nlp.neural.encoder.training;

import java.util.List;
import java.util.SplittableRandom;

/** Writes words as hasty fingers do: a letter left out, doubled in by another, replaced or swapped with the next. */
public final class TypingErrors {
    private static final int SHORTEST = 4;
    private static final int KINDS = 4;
    private static final int LETTERS = 26;

    private final SplittableRandom random;

    /** Errors that are the same for the same seed. */
    public TypingErrors(long seed) {
        this(new SplittableRandom(seed));
    }

    TypingErrors(SplittableRandom random) {
        this.random = random;
    }

    /** One error in each word of four letters or more; the first and the last letter stay. */
    public List<String> inEach(List<String> words) {
        return words.stream().map(this::in).toList();
    }

    String in(String word) {
        if (word.length() < SHORTEST) {
            return word;
        }
        int at = 1 + random.nextInt(word.length() - 2);
        char letter = (char) ('a' + random.nextInt(LETTERS));
        String before = word.substring(0, at);
        return switch (random.nextInt(KINDS)) {
            case 0 -> before + word.substring(at + 1);
            case 1 -> before + letter + word.substring(at);
            case 2 -> before + letter + word.substring(at + 1);
            default -> before + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
        };
    }
}
