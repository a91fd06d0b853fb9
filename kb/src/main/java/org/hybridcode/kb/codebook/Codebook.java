package org.hybridcode.kb.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.hybridcode.kb.code.Icd10Code;

/**
 * The codes of one release with the notes over them. Immutable and safe to share between threads.
 *
 * <p>This class alone makes {@link CodebookEntry} values.
 */
public final class Codebook {
    private static final int CATEGORY_LENGTH = 3;
    /** Of two ranges of which one lies in the other, the inner one; notes of one range stay in their order. */
    private static final Comparator<InstructionalNote> NARROWEST_FIRST = Comparator.comparing(
                    (InstructionalNote note) -> note.carrier().first(), Comparator.reverseOrder())
            .thenComparing(note -> note.carrier().last());

    private final Release release;
    private final List<Division> chapters;
    private final TreeMap<Icd10Code, Division> chapterByStart = new TreeMap<>();
    private final Map<String, CodebookEntry> byText = new HashMap<>();
    private final TreeMap<Icd10Code, CodebookEntry> inOrder = new TreeMap<>();
    private final Map<Icd10Code, List<InstructionalNote>> notesAtCode = new HashMap<>();
    private final List<InstructionalNote> notesAtBlock = new ArrayList<>();

    /**
     * Builds the codebook.
     *
     * @param release the release and its dates
     * @param chapters the chapters, none overlapping another
     * @param rows the codes and headers, each once
     * @param notes every instructional note, at the level at which it stands
     * @throws IllegalArgumentException when a code stands twice or in no chapter
     */
    public Codebook(Release release, List<Division> chapters, List<EntryRow> rows, List<InstructionalNote> notes) {
        this.release = Objects.requireNonNull(release, "release");
        this.chapters = List.copyOf(chapters);
        chapters.forEach(chapter -> chapterByStart.put(chapter.range().first(), chapter));
        rows.forEach(this::add);
        notes.forEach(this::add);
        notesAtBlock.sort(NARROWEST_FIRST);
    }

    private void add(InstructionalNote note) {
        if (note.carrier().first().equals(note.carrier().last())) {
            notesAtCode
                    .computeIfAbsent(note.carrier().first(), none -> new ArrayList<>())
                    .add(note);
        } else {
            notesAtBlock.add(note);
        }
    }

    private void add(EntryRow row) {
        CodebookEntry entry = new CodebookEntry(row, chapterOf(row.code()));
        if (byText.putIfAbsent(row.code().text(), entry) != null) {
            throw new IllegalArgumentException("code " + row.code() + " stands twice");
        }
        inOrder.put(row.code(), entry);
    }

    private int chapterOf(Icd10Code code) {
        return Optional.ofNullable(chapterByStart.floorEntry(code))
                .map(Map.Entry::getValue)
                .filter(chapter -> chapter.range().contains(code))
                .orElseThrow(() -> new IllegalArgumentException("code " + code + " lies in no chapter"))
                .chapter();
    }

    /** The release. */
    public Release release() {
        return release;
    }

    /** The chapters in order. */
    public List<Division> chapters() {
        return chapters;
    }

    /** The entry whose code is written exactly so, if there is one; no case folding, no trimming, no repair. */
    public Optional<CodebookEntry> find(String text) {
        return Optional.ofNullable(byText.get(text));
    }

    /** Every code and header in code order. */
    public Collection<CodebookEntry> entries() {
        return Collections.unmodifiableCollection(inOrder.values());
    }

    /** The billable codes below {@code header}, in code order. */
    public List<CodebookEntry> billableBelow(Icd10Code header) {
        List<CodebookEntry> found = new ArrayList<>();
        for (CodebookEntry entry : inOrder.tailMap(header).values()) {
            if (!entry.code().isWithin(header)) {
                break;
            }
            if (entry.billable()) {
                found.add(entry);
            }
        }
        return List.copyOf(found);
    }

    /** The notes that apply to {@code code}, inherited ones included: its own first, the chapter's last. */
    public List<InstructionalNote> notesOf(Icd10Code code) {
        List<InstructionalNote> found = new ArrayList<>();
        String undotted = code.undotted();
        for (int length = undotted.length(); length >= CATEGORY_LENGTH; length--) {
            Icd10Code level = Icd10Code.ofUndotted(undotted.substring(0, length));
            found.addAll(notesAtCode.getOrDefault(level, List.of()));
        }
        notesAtBlock.stream().filter(note -> note.carrier().contains(code)).forEach(found::add);
        return List.copyOf(found);
    }
}
