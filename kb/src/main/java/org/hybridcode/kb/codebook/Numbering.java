package org.hybridcode.kb.codebook;

import java.util.Arrays;
import java.util.List;
import org.hybridcode.kb.code.CodePattern;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;

/** The codes of a release numbered in their order, so that what a reference spans lies between two numbers. */
final class Numbering {
    /** Sorts behind every character of a code. */
    private static final String BEHIND = "~";

    private static final int DECADE = 2;

    private final String[] texts;

    /** The codes in order. */
    Numbering(List<Icd10Code> codes) {
        this.texts = codes.stream().map(Icd10Code::text).toArray(String[]::new);
    }

    /** The number of the first code that is {@code code} or stands behind it. */
    int from(Icd10Code code) {
        return firstNotBefore(code.text());
    }

    /** The number of the first code behind {@code code} and all that lies below it. */
    int behind(Icd10Code code) {
        return firstNotBefore(code.text() + BEHIND);
    }

    private int firstNotBefore(String text) {
        int found = Arrays.binarySearch(texts, text);
        return found < 0 ? -found - 1 : found;
    }

    /** The reference with the numbers between which the codes lie that it can mean. */
    Span span(InstructionalNote note, CodePattern target) {
        CodeRange range = target.range();
        boolean exact = target.condition().isEmpty() && (sameDecade(range) || !hasLetters(decade(range.first())));
        return new Span(note, target, from(range.first()), behind(range.last()), exact);
    }

    private static boolean sameDecade(CodeRange range) {
        return decade(range.first()).equals(decade(range.last()));
    }

    private static String decade(Icd10Code code) {
        return code.text().substring(0, DECADE);
    }

    /** Categories such as D3A sort behind D39, and a range that begins in their decade need not mean them. */
    private boolean hasLetters(String decade) {
        return firstNotBefore(decade + "A") < firstNotBefore(decade + BEHIND);
    }
}
