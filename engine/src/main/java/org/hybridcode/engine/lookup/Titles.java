package org.hybridcode.engine.lookup;

import java.util.Locale;
import java.util.Optional;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;

/** The codes of a category by what their titles say, without capitals. */
final class Titles {
    private final Codebook codebook;

    Titles(Codebook codebook) {
        this.codebook = codebook;
    }

    /** The title of a code as titles are compared. */
    static String of(CodebookEntry entry) {
        return entry.title().toLowerCase(Locale.ROOT);
    }

    /** The billable code of the category of another one that has this title. */
    Optional<CodebookEntry> beside(CodebookEntry other, String title) {
        return codebook.billableBelow(other.code().category()).stream()
                .filter(entry -> of(entry).equals(title))
                .findFirst();
    }
}
