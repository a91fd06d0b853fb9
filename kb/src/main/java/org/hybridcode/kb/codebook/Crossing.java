package org.hybridcode.kb.codebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Finds what the notes say between some codes of a codebook: each reference is carried to the codes whose numbers lie in
 * its span, so that most references of most notes cost one search in a short list of numbers.
 */
final class Crossing {
    private final List<CodebookEntry> codes;
    private final int[] numbers;

    /** The codes, in any order. */
    Crossing(Collection<CodebookEntry> codes) {
        this.codes = codes.stream().distinct().sorted().toList();
        this.numbers = this.codes.stream().mapToInt(CodebookEntry::number).toArray();
    }

    /** For each code, for each other one, both in code order: the notes that refer from the first to the second. */
    List<Reference> references() {
        List<Reference> found = new ArrayList<>();
        for (CodebookEntry code : codes) {
            List<List<Reference>> byOther = new ArrayList<>();
            codes.forEach(other -> byOther.add(new ArrayList<>()));
            code.place().references().forEach(span -> carry(span, code, byOther));
            byOther.forEach(found::addAll);
        }
        return List.copyOf(found);
    }

    private void carry(Span span, CodebookEntry code, List<List<Reference>> byOther) {
        int at = Arrays.binarySearch(numbers, span.from());
        int first = at < 0 ? -at - 1 : at;
        if (first == numbers.length || numbers[first] >= span.to() || span.means(code)) {
            return;
        }
        for (int i = first; i < numbers.length && numbers[i] < span.to(); i++) {
            if (span.means(codes.get(i))) {
                add(new Reference(span.note(), code.code(), codes.get(i).code()), byOther.get(i));
            }
        }
    }

    /** A line that names a code twice says it once. */
    private static void add(Reference reference, List<Reference> found) {
        if (found.isEmpty() || !found.get(found.size() - 1).equals(reference)) {
            found.add(reference);
        }
    }
}
