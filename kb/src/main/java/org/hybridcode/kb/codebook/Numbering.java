package org.hybridcode.kb.codebook;

import java.util.Arrays;
import java.util.List;
import org.hybridcode.kb.code.CodePattern;
import org.hybridcode.kb.code.Icd10Code;

/** The codes of a release numbered in their order, so that what a reference spans lies between two numbers. */
final class Numbering {
    /** Sorts behind every character of a code. */
    private static final String BEHIND = "~";

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
        return new Span(
                note,
                target,
                from(target.range().first()),
                behind(target.range().last()));
    }
}
