package org.hybridcode.kb.codebook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hybridcode.kb.code.CodePattern;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;

/**
 * Takes a code set in the order of the Tabular List and puts a {@link Codebook} together: what is added stands in the
 * chapter and block added before it, so C4A stands in the block C43-C44. A block stands in the blocks before it whose
 * range holds it. Used once, by one thread.
 */
public final class CodebookBuilder {
    private record Listed(EntryRow row, int chapter, Place place) {
        Icd10Code code() {
            return row.code();
        }
    }

    private final List<Division> chapters = new ArrayList<>();
    private final List<Division> blocks = new ArrayList<>();
    private final List<Place> divisionPlaces = new ArrayList<>();
    private final List<Listed> listed = new ArrayList<>();
    private final Set<Icd10Code> codes = new HashSet<>();
    private Optional<Division> chapter = Optional.empty();
    private Optional<Place> division = Optional.empty();
    private Optional<Place> current = Optional.empty();

    /** Begins a chapter. */
    public void chapter(Division added) {
        chapter = Optional.of(added);
        chapters.add(added);
        stand(new Place(added.range(), Optional.empty()));
    }

    /**
     * Begins a block of the current chapter.
     *
     * @throws IllegalArgumentException when no chapter has begun
     */
    public void block(CodeRange range, String title) {
        Division in = chapter.orElseThrow(() -> new IllegalArgumentException("block " + range + " lies in no chapter"));
        blocks.add(new Division(in.chapter(), range, title));
        Optional<Place> outer = division;
        while (outer.isPresent()
                && outer.get().outer().isPresent()
                && !holds(outer.get().range(), range)) {
            outer = outer.get().outer();
        }
        stand(new Place(range, outer));
    }

    private static boolean holds(CodeRange outer, CodeRange inner) {
        return outer.contains(inner.first()) && outer.contains(inner.last());
    }

    private void stand(Place place) {
        divisionPlaces.add(place);
        division = Optional.of(place);
        current = division;
    }

    /**
     * Adds a code or header to the current block.
     *
     * @throws IllegalArgumentException when it does not belong to the current chapter or was added before
     */
    public void entry(EntryRow row) {
        Division in = chapter.filter(begun -> begun.range().contains(row.code()))
                .orElseThrow(() -> new IllegalArgumentException("code " + row.code() + " lies in no chapter"));
        Place place = new Place(new CodeRange(row.code(), row.code()), division);
        if (!codes.add(row.code())) {
            throw new IllegalArgumentException("code " + row.code() + " stands twice");
        }
        listed.add(new Listed(row, in.chapter(), place));
        current = Optional.of(place);
    }

    /** Whether a chapter, block, header or code has been added, so that a note has something to stand at. */
    public boolean begun() {
        return current.isPresent();
    }

    /**
     * Adds a line of notes to what was added last.
     *
     * @throws IllegalArgumentException when nothing was
     */
    public void note(NoteKind kind, List<CodePattern> targets, String text) {
        Place place = here();
        place.add(new InstructionalNote(kind, place.range(), targets, text));
    }

    /**
     * Adds a 7th character to what was added last.
     *
     * @throws IllegalArgumentException when nothing was, or the character is defined there already
     */
    public void seventhCharacter(char character, String meaning) {
        here().addSeventh(character, meaning);
    }

    private Place here() {
        return current.orElseThrow(
                () -> new IllegalArgumentException("a note stands below a chapter, block, header or code"));
    }

    /** The codebook; nothing can be added afterwards. */
    public Codebook build(Release release) {
        listed.sort(Comparator.comparing(Listed::code));
        Numbering numbering = new Numbering(listed.stream().map(Listed::code).toList());
        divisionPlaces.forEach(place -> place.settle(numbering));
        List<CodebookEntry> entries = new ArrayList<>();
        Deque<Listed> above = new ArrayDeque<>();
        for (Listed found : listed) {
            while (!above.isEmpty() && !found.code().isWithin(above.element().code())) {
                above.pop();
            }
            if (!above.isEmpty()) {
                found.place().moveInto(above.element().place());
            }
            above.push(found);
            found.place().settle(numbering);
            entries.add(new CodebookEntry(found.row(), found.chapter(), found.place(), entries.size()));
        }
        return new Codebook(release, chapters, blocks, divisionPlaces, entries, numbering);
    }
}
