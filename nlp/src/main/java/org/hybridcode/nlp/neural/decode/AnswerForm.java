package org.hybridcode.nlp.neural.decode;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * The form of an answer, byte by byte: lines of a quote and a code,
 *
 * <pre>
 * - "type 2 diabetes" = E11.9
 * </pre>
 *
 * a blank before the first, at most a given number of them. A quote has no control characters, no quotation marks and a
 * limited length. A place in the form is a number: part, lines before it, bytes of a character yet to come, and how far it is
 * into the part.
 */
final class AnswerForm {
    /** No place: the byte may not stand there. */
    static final long NOWHERE = -1;
    /** Before the first byte. */
    static final long START = 0;

    private static final byte[] FIRST = " - \"".getBytes(US_ASCII);
    private static final byte[] OPEN = "- \"".getBytes(US_ASCII);
    private static final byte[] MIDDLE = " = ".getBytes(US_ASCII);

    /** The parts of a line, in order. */
    private static final int OPENING = 0;

    private static final int QUOTE = 1;
    private static final int JOINT = 2;
    private static final int CODE = 3;

    private final CodeSlot codes;
    private final int lines;
    private final int quoteBytes;

    /**
     * A form.
     *
     * @param lines the most lines, 1 to 255
     * @param quoteBytes the longest quote
     */
    AnswerForm(CodeSlot codes, int lines, int quoteBytes) {
        this.codes = codes;
        this.lines = lines;
        this.quoteBytes = quoteBytes;
    }

    private static long place(int part, int lines, int pending, int at) {
        return (long) part << 48 | (long) lines << 40 | (long) pending << 32 | at;
    }

    private static int part(long place) {
        return (int) (place >>> 48);
    }

    private static int line(long place) {
        return (int) (place >>> 40 & 0xff);
    }

    private static int pending(long place) {
        return (int) (place >>> 32 & 0xff);
    }

    /** Whether the answer may end here. */
    boolean mayEnd(long place) {
        return part(place) == OPENING && (int) place == 0;
    }

    /** Where some bytes lead. */
    long next(long place, byte[] bytes) {
        long reached = place;
        for (int i = 0; i < bytes.length && reached != NOWHERE; i++) {
            reached = next(reached, Byte.toUnsignedInt(bytes[i]));
        }
        return reached;
    }

    /** Where a byte leads. */
    long next(long place, int b) {
        int at = (int) place;
        int line = line(place);
        return switch (part(place)) {
            case OPENING -> open(line, at, b);
            case QUOTE -> quote(line, pending(place), at, b);
            case JOINT -> fixed(MIDDLE, JOINT, CODE, line, at, b);
            default -> code(line, at, b);
        };
    }

    private long open(int line, int at, int b) {
        if (line >= lines) {
            return NOWHERE;
        }
        return fixed(line == 0 ? FIRST : OPEN, OPENING, QUOTE, line, at, b);
    }

    private static long fixed(byte[] words, int part, int then, int line, int at, int b) {
        if (words[at] != b) {
            return NOWHERE;
        }
        return at + 1 < words.length ? place(part, line, 0, at + 1) : place(then, line, 0, 0);
    }

    private long quote(int line, int pending, int at, int b) {
        if (pending > 0) {
            return b >> 6 == 0b10 ? place(QUOTE, line, pending - 1, at + 1) : NOWHERE;
        }
        if (b == '"') {
            return at > 0 ? place(JOINT, line, 0, 0) : NOWHERE;
        }
        int following = following(b);
        boolean fits = following >= 0 && at + 1 + following <= quoteBytes;
        return fits ? place(QUOTE, line, following, at + 1) : NOWHERE;
    }

    /** How many bytes follow in the same UTF-8 character; -1 when no character may begin so. */
    private static int following(int b) {
        if (b < 0x80) {
            return b < ' ' || b == 0x7f ? -1 : 0;
        }
        if (b < 0xc2 || b > 0xf4) {
            return -1;
        }
        return b < 0xe0 ? 1 : b < 0xf0 ? 2 : 3;
    }

    private long code(int line, int at, int b) {
        if (b == '\n') {
            return codes.complete(at) ? place(OPENING, line + 1, 0, 0) : NOWHERE;
        }
        int next = codes.next(at, b);
        return next == CodeSlot.NOWHERE ? NOWHERE : place(CODE, line, 0, next);
    }
}
