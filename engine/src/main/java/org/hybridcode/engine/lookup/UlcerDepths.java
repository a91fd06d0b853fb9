package org.hybridcode.engine.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codeset.UlcerDepth;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.facts.Span;

/**
 * Looks up the depth of an ulcer of the skin that the note tells behind its name, in the same paragraph (Official
 * Guidelines, Section I.B.14: whoever cares for the patient may document it).
 */
final class UlcerDepths {
    private static final String OPEN = "with unspecified severity";
    private static final int REACH = 250;
    private static final String WORD = Concepts.ofWord("depth of an ulcer");
    private static final Pattern DENIED = Pattern.compile("(?i)\\b(?:no|not|without|never)\\s+(?:\\w+\\s+)?$");
    private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*(?:\\n|#?\\d+[.)\\s]|#|-)");
    private final Codebook codebook;
    private final Titles titles;
    private final String note;

    UlcerDepths(Codebook codebook, String note) {
        this.codebook = codebook;
        this.titles = new Titles(codebook);
        this.note = note;
    }

    /** For each draft of an ulcer whose depth is left open that of the depth which is told, resting on its words too. */
    List<Draft> completing(List<Draft> drafts) {
        List<Draft> completed = new ArrayList<>();
        for (Draft draft : drafts) {
            codebook.find(draft.text())
                    .filter(CodebookEntry::billable)
                    .filter(entry -> !draft.head().isEmpty() && Titles.of(entry).endsWith(OPEN))
                    .flatMap(entry -> deep(entry, draft))
                    .ifPresent(completed::add);
        }
        return completed;
    }

    private Optional<Draft> deep(CodebookEntry entry, Draft draft) {
        Mention ulcer = draft.head().get(0);
        int begin = ulcer.span().begin();
        String told = told(begin);
        for (UlcerDepth depth : UlcerDepth.builtIn()) {
            Matcher words = depth.wording().matcher(told);
            if (words.find()
                    && !DENIED.matcher(told.substring(0, words.start())).find()) {
                Span span = new Span(begin + words.start(), begin + words.end());
                return titles.beside(entry, Titles.of(entry).replace(OPEN, depth.title()))
                        .map(deep -> draft.sharpened(deep.code(), List.of(ulcer.part(WORD, span))));
            }
        }
        return Optional.empty();
    }

    private String told(int begin) {
        String behind = note.substring(begin, Math.min(note.length(), begin + REACH));
        return PARAGRAPH.split(behind, 2)[0];
    }
}
