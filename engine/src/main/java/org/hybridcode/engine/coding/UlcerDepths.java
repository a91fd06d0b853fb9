package org.hybridcode.engine.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.table.Table;
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
    private static final List<Depth> DEPTHS = Table.readNamed("/hybridcode/kb/sets/ulcer-depths.tsv").stream()
            .map(row -> new Depth(row.cell(0), row.cell(1)))
            .toList();

    /** A wording and the end of the titles that say it. */
    private record Depth(String wording, String title) {}

    private final Codebook codebook;
    private final String note;

    UlcerDepths(Codebook codebook, String note) {
        this.codebook = codebook;
        this.note = note.toLowerCase(Locale.ROOT);
    }

    /** For each draft of an ulcer whose depth is left open that of the depth which is told, resting on its words too. */
    List<Draft> completing(List<Draft> drafts) {
        List<Draft> completed = new ArrayList<>();
        for (Draft draft : drafts) {
            codebook.find(draft.text())
                    .filter(CodebookEntry::billable)
                    .filter(entry -> !draft.head().isEmpty() && title(entry).endsWith(OPEN))
                    .flatMap(entry -> deep(entry, draft))
                    .ifPresent(completed::add);
        }
        return completed;
    }

    private Optional<Draft> deep(CodebookEntry entry, Draft draft) {
        Mention ulcer = draft.head().get(0);
        int begin = ulcer.span().begin();
        String told = told(begin);
        return DEPTHS.stream()
                .filter(depth -> isTold(told, depth.wording()))
                .findFirst()
                .flatMap(depth -> titled(entry, depth.title()).map(code -> {
                    int at = begin + told.indexOf(depth.wording());
                    Span words = new Span(at, at + depth.wording().length());
                    return draft.sharpened(code.code(), List.of(ulcer.part(WORD, words)));
                }));
    }

    private String told(int begin) {
        String behind = note.substring(begin, Math.min(note.length(), begin + REACH));
        return PARAGRAPH.split(behind, 2)[0];
    }

    private static boolean isTold(String told, String wording) {
        int at = told.indexOf(wording);
        return at >= 0 && !DENIED.matcher(told.substring(0, at)).find();
    }

    private Optional<CodebookEntry> titled(CodebookEntry open, String end) {
        String title = title(open).replace(OPEN, end);
        return codebook.billableBelow(open.code().category()).stream()
                .filter(entry -> title(entry).equals(title))
                .findFirst();
    }

    private static String title(CodebookEntry entry) {
        return entry.title().toLowerCase(Locale.ROOT);
    }
}
