package org.hybridcode.engine.lookup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;

/**
 * Looks up, beside a routine examination that leaves open what it found, the same with abnormal findings (Official
 * Guidelines, Section I.C.21.c.13). Whether one was found is for the rules.
 */
final class Examinations {
    private static final String WITHOUT = "without abnormal findings";
    private static final String WITH = "with abnormal findings";

    private final Codebook codebook;

    Examinations(Codebook codebook) {
        this.codebook = codebook;
    }

    /** For each draft of an examination without abnormal findings that with them. */
    List<Draft> completing(List<Draft> drafts) {
        return drafts.stream()
                .flatMap(draft -> codebook.find(draft.text()).stream().flatMap(entry -> with(entry, draft)))
                .toList();
    }

    private Stream<Draft> with(CodebookEntry entry, Draft draft) {
        String title = Titles.of(entry);
        Optional<CodebookEntry> found = title.endsWith(WITHOUT)
                ? new Titles(codebook).beside(entry, title.replace(WITHOUT, WITH))
                : Optional.empty();
        return found.map(other -> draft.sharpened(other.code(), List.of())).stream();
    }
}
