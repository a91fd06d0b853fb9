package org.hybridcode.expansion.mine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where the wordings and titles of a knowledge base begin or end with a number: "38 weeks gestation", "diabetes type 2". */
final class Numbers {
    private final Set<String> begins = new HashSet<>();
    private final Set<String> ends = new HashSet<>();

    /** Whether a folded word is a number, or begins with one. */
    static boolean isNumber(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    /** Adds the folded words of a wording. */
    void add(List<String> folded) {
        if (folded.size() > 1 && isNumber(folded.get(0))) {
            begins.add(begin(folded));
        }
        if (folded.size() > 1 && isNumber(folded.get(folded.size() - 1))) {
            ends.add(end(folded));
        }
    }

    /** Whether a phrase begins with no number, and ends with none, but where a wording does so with the word beside it. */
    boolean fit(List<String> folded) {
        return (!isNumber(folded.get(0)) || begins.contains(begin(folded)))
                && (!isNumber(folded.get(folded.size() - 1)) || ends.contains(end(folded)));
    }

    private static String begin(List<String> folded) {
        return String.join(" ", folded.subList(0, Math.min(2, folded.size())));
    }

    private static String end(List<String> folded) {
        return String.join(" ", folded.subList(Math.max(0, folded.size() - 2), folded.size()));
    }
}
