package org.hybridcode.engine.evaluation.error;

import java.util.List;
import java.util.Optional;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codebook.Division;
import org.hybridcode.kb.concept.Phrases;

/** How near a code that was given comes to one that should have been. */
final class Kinship {
    private static final int STEM = 6;
    private static final List<String> SIDES = List.of("right", "left", "bilateral", "unspecified", "side");

    private final Codebook codebook;

    Kinship(Codebook codebook) {
        this.codebook = codebook;
    }

    /** The type of error, if the two have a category or a block in common. */
    Optional<ErrorType> between(CodebookEntry given, CodebookEntry gold) {
        if (given.category().equals(gold.category())) {
            return Optional.of(inCategory(given, gold));
        }
        return innermost(given).equals(innermost(gold))
                ? Optional.of(ErrorType.ANOTHER_OF_THE_BLOCK)
                : Optional.empty();
    }

    private static ErrorType inCategory(CodebookEntry given, CodebookEntry gold) {
        if (given.text().length() > STEM + 1
                && gold.text().length() > STEM + 1
                && stem(given).equals(stem(gold))) {
            return ErrorType.SEVENTH_CHARACTER;
        }
        if (!gold.billable()) {
            return ErrorType.TOO_SPECIFIC;
        }
        if (withoutSide(given).equals(withoutSide(gold))) {
            return ErrorType.SIDE;
        }
        boolean general = gold.unspecified();
        if (general == given.unspecified()) {
            return ErrorType.ANOTHER_OF_THE_CATEGORY;
        }
        return general ? ErrorType.TOO_SPECIFIC : ErrorType.TOO_GENERAL;
    }

    private static String stem(CodebookEntry entry) {
        return entry.text().substring(0, STEM + 1);
    }

    private static List<String> withoutSide(CodebookEntry entry) {
        return Phrases.folded(entry.title()).stream()
                .filter(word -> !SIDES.contains(word))
                .toList();
    }

    private Division innermost(CodebookEntry entry) {
        List<Division> divisions = codebook.divisionsOf(entry.code());
        return divisions.get(divisions.size() - 1);
    }
}
