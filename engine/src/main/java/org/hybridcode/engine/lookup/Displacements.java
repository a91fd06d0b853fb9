package org.hybridcode.engine.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.rules.facts.Mention;

/**
 * Looks up what a fracture is that its sentence calls nondisplaced: a wording that leaves it open leads to the displaced one
 * by default alone (Official Guidelines, Section I.C.19.c).
 */
final class Displacements {
    private static final String DISPLACED = "displaced ";
    private static final String NONDISPLACED = "nondisplaced ";
    private static final Set<String> WORDS = Set.of(Concepts.ofWord("nondisplaced"), Concepts.ofWord("undisplaced"));

    private final Codebook codebook;
    private final List<Mention> said;

    Displacements(Codebook codebook, List<Mention> mentions) {
        this.codebook = codebook;
        this.said = mentions.stream()
                .filter(mention -> WORDS.contains(mention.conceptId()))
                .toList();
    }

    /** For each draft of a displaced fracture that of the nondisplaced one, where a word of its sentence says so. */
    List<Draft> completing(List<Draft> drafts) {
        List<Draft> completed = new ArrayList<>();
        if (!said.isEmpty()) {
            drafts.forEach(draft -> word(draft)
                    .flatMap(word -> codebook.find(draft.text())
                            .flatMap(this::nondisplaced)
                            .map(entry -> draft.sharpened(entry.code(), List.of(word))))
                    .ifPresent(completed::add));
        }
        return completed;
    }

    private Optional<Mention> word(Draft draft) {
        return said.stream()
                .filter(word -> draft.head().stream().anyMatch(head -> head.sentence() == word.sentence()))
                .findFirst();
    }

    private Optional<CodebookEntry> nondisplaced(CodebookEntry entry) {
        String title = Titles.of(entry);
        return title.startsWith(DISPLACED)
                ? new Titles(codebook).beside(entry, NONDISPLACED + title.substring(DISPLACED.length()))
                : Optional.empty();
    }
}
