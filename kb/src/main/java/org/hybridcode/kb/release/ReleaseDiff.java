package org.hybridcode.kb.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codebook.InstructionalNote;

/**
 * What changed from one release to another, each list in code order.
 *
 * @param added codes that may be reported now and could not before
 * @param deleted codes that could be reported before and may not now, those that became headers included
 * @param becameHeaders the codes among the deleted that are headers now
 * @param retitled codes and headers of both releases whose title is another one
 * @param renoted codes and headers of both releases at which other notes stand
 */
public record ReleaseDiff(
        List<CodebookEntry> added,
        List<CodebookEntry> deleted,
        List<CodebookEntry> becameHeaders,
        List<Retitled> retitled,
        List<Renoted> renoted) {

    /**
     * A title that changed.
     *
     * @param before the entry of the older release
     * @param after the entry of the newer one
     */
    public record Retitled(CodebookEntry before, CodebookEntry after) {}

    /**
     * Notes that changed at one code.
     *
     * @param entry the entry of the newer release
     * @param removed the notes that stand there no more
     * @param added the notes that are new there
     */
    public record Renoted(CodebookEntry entry, List<InstructionalNote> removed, List<InstructionalNote> added) {

        /** Copies the lists. */
        public Renoted {
            removed = List.copyOf(removed);
            added = List.copyOf(added);
        }
    }

    /** Copies the lists. */
    public ReleaseDiff {
        added = List.copyOf(added);
        deleted = List.copyOf(deleted);
        becameHeaders = List.copyOf(becameHeaders);
        retitled = List.copyOf(retitled);
        renoted = List.copyOf(renoted);
    }

    /** Compares two releases. */
    public static ReleaseDiff between(Codebook before, Codebook after) {
        List<CodebookEntry> added = billableOnlyIn(after, before);
        List<CodebookEntry> deleted = billableOnlyIn(before, after);
        List<CodebookEntry> becameHeaders = deleted.stream()
                .filter(entry -> after.find(entry.text()).isPresent())
                .toList();
        List<Retitled> retitled = new ArrayList<>();
        List<Renoted> renoted = new ArrayList<>();
        for (CodebookEntry entry : after.entries()) {
            Optional<CodebookEntry> earlier = before.find(entry.text());
            if (earlier.isPresent()) {
                if (!earlier.get().title().equals(entry.title())) {
                    retitled.add(new Retitled(earlier.get(), entry));
                }
                renoted(before, after, entry).ifPresent(renoted::add);
            }
        }
        return new ReleaseDiff(added, deleted, becameHeaders, retitled, renoted);
    }

    private static List<CodebookEntry> billableOnlyIn(Codebook one, Codebook other) {
        return one.entries().stream()
                .filter(CodebookEntry::billable)
                .filter(entry ->
                        !other.find(entry.text()).map(CodebookEntry::billable).orElse(false))
                .toList();
    }

    private static Optional<Renoted> renoted(Codebook before, Codebook after, CodebookEntry entry) {
        List<InstructionalNote> old = own(before, entry.code());
        List<InstructionalNote> now = own(after, entry.code());
        if (old.equals(now)) {
            return Optional.empty();
        }
        List<InstructionalNote> removed = without(old, now);
        List<InstructionalNote> added = without(now, old);
        return removed.isEmpty() && added.isEmpty()
                ? Optional.empty()
                : Optional.of(new Renoted(entry, removed, added));
    }

    private static List<InstructionalNote> own(Codebook codebook, Icd10Code code) {
        CodeRange here = new CodeRange(code, code);
        return codebook.notesOf(code).stream()
                .filter(note -> note.carrier().equals(here))
                .toList();
    }

    private static List<InstructionalNote> without(List<InstructionalNote> notes, List<InstructionalNote> others) {
        List<InstructionalNote> rest = new ArrayList<>(notes);
        rest.removeAll(new ArrayList<>(others));
        return rest;
    }
}
