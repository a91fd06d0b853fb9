package org.hybridcode.nlp.neural.decode;

/**
 * How long an answer may become.
 *
 * @param tokens the most tokens, 1 or more
 * @param lines the most lines, 1 to 255
 * @param quoteBytes the longest quote in bytes of UTF-8, 1 or more
 */
public record AnswerLimits(int tokens, int lines, int quoteBytes) {
    private static final int MOST_LINES = 255;

    /** What suits a note: 1,024 tokens, 40 diagnoses, quotes of 160 bytes. */
    public static final AnswerLimits USUAL = new AnswerLimits(1024, 40, 160);

    /** @throws IllegalArgumentException when a number is out of its range */
    public AnswerLimits {
        if (tokens < 1 || lines < 1 || lines > MOST_LINES || quoteBytes < 1) {
            throw new IllegalArgumentException("limits of an answer: tokens 1 or more, lines 1 to " + MOST_LINES
                    + ", bytes of a quote 1 or more, not " + tokens + ", " + lines + ", " + quoteBytes);
        }
    }
}
