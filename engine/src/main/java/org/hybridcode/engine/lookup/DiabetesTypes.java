package org.hybridcode.engine.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.rules.facts.Mention;

/**
 * Looks up what a complication of diabetes is where the note names type 1 elsewhere: words that leave the type open
 * ("diabetic gastroparesis") lead to type 2 by default alone (Official Guidelines, Section I.C.4.a.2).
 */
final class DiabetesTypes {
    private static final String TYPE_1 = "E10.";
    private static final String TYPE_2 = "E11.";
    private static final Pattern SAYS_TYPE_2 = Pattern.compile("(?i)2|\\bii\\b|niddm|adult.onset");

    private final Codebook codebook;
    private final String note;

    DiabetesTypes(Codebook codebook, String note) {
        this.codebook = codebook;
        this.note = note;
    }

    /** For each draft of type 2 whose words leave the type open, that of type 1 which rests on what names the type too. */
    List<Draft> completing(List<Draft> drafts) {
        Optional<Mention> named = drafts.stream()
                .filter(draft -> draft.text().startsWith(TYPE_1))
                .flatMap(draft -> draft.head().stream())
                .filter(Mention::affirmedOfPatient)
                .findFirst();
        List<Draft> completed = new ArrayList<>();
        named.ifPresent(type -> drafts.stream()
                .filter(draft -> draft.text().startsWith(TYPE_2))
                .filter(this::leavesTypeOpen)
                .forEach(draft -> ofType1(draft, type).ifPresent(completed::add)));
        return completed;
    }

    private boolean leavesTypeOpen(Draft draft) {
        return !draft.head().isEmpty()
                && Stream.concat(draft.head().stream(), draft.modifiers().stream())
                        .map(mention -> note.substring(
                                mention.span().begin(), mention.span().end()))
                        .noneMatch(words -> SAYS_TYPE_2.matcher(words).find());
    }

    private Optional<Draft> ofType1(Draft draft, Mention type) {
        return codebook.find(TYPE_1 + draft.text().substring(TYPE_2.length()))
                .filter(CodebookEntry::billable)
                .map(entry -> draft.sharpened(entry.code(), List.of(type)));
    }
}
