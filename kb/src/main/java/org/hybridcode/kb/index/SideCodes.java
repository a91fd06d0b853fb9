package org.hybridcode.kb.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.concept.Phrases;

/**
 * Finds beside a code that leaves the side open the code of a side (Official Guidelines, Section I.B.13): it differs in
 * one character, and its title says the side where the other's says "unspecified". Immutable and safe to share between
 * threads.
 */
public final class SideCodes {
    private static final String UNSPECIFIED = "unspecified";
    private static final int FIRST_DETAIL = 3;
    private static final int LAST_DETAIL = 6;

    private final Codebook codebook;

    /** Finds codes of this codebook. */
    public SideCodes(Codebook codebook) {
        this.codebook = Objects.requireNonNull(codebook, "codebook");
    }

    /**
     * The code of a side, billable where {@code open} is.
     *
     * @param open a code or header
     * @param side {@code right}, {@code left} or {@code bilateral}
     */
    public Optional<CodebookEntry> on(CodebookEntry open, String side) {
        List<String> title = Phrases.folded(open.title());
        if (!title.contains(UNSPECIFIED)) {
            return Optional.empty();
        }
        String undotted = open.code().undotted();
        for (int at = FIRST_DETAIL; at < Math.min(undotted.length(), LAST_DETAIL); at++) {
            for (char detail = '0'; detail <= '9'; detail++) {
                String text = undotted.substring(0, at) + detail + undotted.substring(at + 1);
                Optional<CodebookEntry> found = codebook.find(text.substring(0, 3) + "." + text.substring(3))
                        .filter(other -> other.billable() == open.billable() && saysSide(title, other, side));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the side is all that the other title says more: "right ear", or "bilateral" for "unspecified ear". */
    private static boolean saysSide(List<String> title, CodebookEntry other, String side) {
        List<String> more = new ArrayList<>(Phrases.folded(other.title()));
        List<String> less = new ArrayList<>(title);
        less.forEach(word -> more.remove(word));
        Phrases.folded(other.title()).forEach(less::remove);
        return more.equals(List.of(side)) && less.contains(UNSPECIFIED);
    }
}
