package org.hybridcode.engine.evaluation.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;

/** Says which predicted codes hit which gold codes, as {@link Level} defines it. */
final class Matching {
    private static final int CATEGORY_LENGTH = 3;

    private final Codebook codebook;

    Matching(Codebook codebook) {
        this.codebook = codebook;
    }

    /** What the system found in {@code note}. */
    NoteOutcome outcome(Level level, CodedNote note) {
        String id = note.gold().id();
        return switch (level) {
            case EXACT -> compared(id, note.gold().codes(), note.texts());
            case CATEGORY -> compared(id, categories(note.gold().codes()), categories(note.texts()));
            case BILLABLE_COMPLETED -> completed(compared(id, note.gold().codes(), note.texts()));
        };
    }

    private static NoteOutcome compared(String id, SortedSet<String> gold, SortedSet<String> predicted) {
        SortedSet<String> hits = new TreeSet<>(gold);
        hits.retainAll(predicted);
        SortedSet<String> wrong = new TreeSet<>(predicted);
        wrong.removeAll(gold);
        SortedSet<String> misses = new TreeSet<>(gold);
        misses.removeAll(predicted);
        return new NoteOutcome(id, hits, wrong, misses);
    }

    private static SortedSet<String> categories(SortedSet<String> texts) {
        SortedSet<String> categories = new TreeSet<>();
        for (String text : texts) {
            categories.add(Icd10Code.isWellFormed(text) ? text.substring(0, CATEGORY_LENGTH) : text);
        }
        return categories;
    }

    /** Deeper headers choose first: what they leave is all that wider ones could have had of theirs. */
    private NoteOutcome completed(NoteOutcome exact) {
        SortedSet<String> hits = new TreeSet<>(exact.hits());
        SortedSet<String> wrong = new TreeSet<>(exact.falsePositives());
        SortedSet<String> misses = new TreeSet<>(exact.misses());
        List<String> headers = new ArrayList<>(exact.misses());
        headers.removeIf(code -> !is(code, false));
        headers.sort(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (String header : headers) {
            Optional<String> completion = wrong.stream()
                    .filter(code -> code.startsWith(header) && is(code, true))
                    .findFirst();
            if (completion.isPresent()) {
                wrong.remove(completion.get());
                misses.remove(header);
                hits.add(header);
            }
        }
        return new NoteOutcome(exact.id(), hits, wrong, misses);
    }

    private boolean is(String code, boolean billable) {
        return codebook.find(code)
                .map(CodebookEntry::billable)
                .filter(found -> found == billable)
                .isPresent();
    }
}
