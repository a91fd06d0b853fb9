package org.hybridcode.kb.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;

/**
 * The codes of one release with the notes over them. Immutable and safe to share between threads.
 *
 * <p>Only this package makes {@link CodebookEntry} values; a {@link CodebookBuilder} makes the codebook.
 */
public final class Codebook {
    private static final int SEVEN = 7;

    private final Release release;
    private final List<Division> chapters;
    private final List<Division> blocks;
    private final List<Place> divisions;
    private final List<CodebookEntry> entries;
    private final Map<String, CodebookEntry> byText;
    private final Numbering numbering;

    /** Takes what the builder has settled: divisions in document order, entries in code order. */
    Codebook(
            Release release,
            List<Division> chapters,
            List<Division> blocks,
            List<Place> divisions,
            List<CodebookEntry> entries,
            Numbering numbering) {
        this.release = Objects.requireNonNull(release, "release");
        this.chapters = List.copyOf(chapters);
        this.blocks = List.copyOf(blocks);
        this.divisions = List.copyOf(divisions);
        this.entries = List.copyOf(entries);
        this.byText = new HashMap<>(2 * entries.size());
        entries.forEach(entry -> byText.put(entry.text(), entry));
        this.numbering = Objects.requireNonNull(numbering, "numbering");
    }

    /** The release. */
    public Release release() {
        return release;
    }

    /** The chapters in order. */
    public List<Division> chapters() {
        return chapters;
    }

    /** The blocks in the order of the Tabular List, a block of blocks before those in it. */
    public List<Division> blocks() {
        return blocks;
    }

    /** The entry whose code is written exactly so, if there is one; no case folding, no trimming, no repair. */
    public Optional<CodebookEntry> find(String text) {
        return Optional.ofNullable(byText.get(text));
    }

    /** Every code and header in code order. */
    public Collection<CodebookEntry> entries() {
        return entries;
    }

    /** The billable codes below {@code header}, in code order. */
    public List<CodebookEntry> billableBelow(Icd10Code header) {
        return below(header).stream().filter(CodebookEntry::billable).toList();
    }

    /** The entries next below {@code header}, in code order; levels that the release does not list are passed over. */
    public List<CodebookEntry> childrenOf(Icd10Code header) {
        List<CodebookEntry> children = new ArrayList<>();
        for (CodebookEntry entry : below(header)) {
            boolean further = !children.isEmpty()
                    && entry.code().isWithin(children.get(children.size() - 1).code());
            if (!further && !entry.code().equals(header)) {
                children.add(entry);
            }
        }
        return List.copyOf(children);
    }

    private List<CodebookEntry> below(Icd10Code header) {
        return entries.subList(numbering.from(header), numbering.behind(header));
    }

    /** The headers that {@code code} stands below, the nearest first, the category last. */
    public List<CodebookEntry> ancestorsOf(Icd10Code code) {
        return above(code.parent()).toList();
    }

    /** The entries among {@code first} and the levels above it, the nearest first. */
    private Stream<CodebookEntry> above(Optional<Icd10Code> first) {
        return Stream.iterate(first, Optional::isPresent, level -> level.flatMap(Icd10Code::parent))
                .flatMap(level -> find(level.orElseThrow().text()).stream());
    }

    /**
     * The notes that apply to {@code code}, inherited ones included: its own first, the chapter's last; the carrier
     * tells the level. Inclusion terms are not inherited and are not among them. A code that the release does not list
     * has the notes of the nearest listed level above it.
     */
    public List<InstructionalNote> notesOf(Icd10Code code) {
        return placeOf(code).map(Place::applying).orElse(List.of());
    }

    /** The inclusion terms printed at the code itself, in printed order. */
    public List<String> inclusionTermsOf(Icd10Code code) {
        return find(code.text())
                .map(entry -> Collections.unmodifiableList(entry.place().inclusionTerms()))
                .orElse(List.of());
    }

    /**
     * The 7th characters and their meanings for {@code code}, in printed order, as the nearest level that defines any
     * gives them; none for a code that is billable without one.
     */
    public Map<Character, String> seventhCharactersOf(Icd10Code code) {
        boolean complete = find(code.text()).filter(CodebookEntry::billable).isPresent()
                && code.undotted().length() < SEVEN;
        return complete
                ? Map.of()
                : Collections.unmodifiableMap(
                        placeOf(code).map(Place::seventhApplying).orElse(Map.of()));
    }

    /**
     * What the notes say between some codes of this codebook: for each code, for each other one, both in code order, the
     * notes that refer from the first to the second, nearest first. {@link InstructionalNote#refersFrom} for every pair
     * says the same and takes a hundred times as long.
     */
    public List<Reference> referencesAmong(Collection<CodebookEntry> codes) {
        return new Crossing(codes).references();
    }

    /** The chapter that holds {@code code} and the blocks that do, the widest first, as the Tabular List prints them. */
    public List<Division> divisionsOf(Icd10Code code) {
        List<Division> found = new ArrayList<>();
        for (Optional<Place> at = placeOf(code); at.isPresent(); at = at.get().outer()) {
            if (divisions.contains(at.get())) {
                found.add(0, division(at.get().range()));
            }
        }
        return List.copyOf(found);
    }

    private Division division(CodeRange range) {
        return Stream.concat(chapters.stream(), blocks.stream())
                .filter(division -> division.range().equals(range))
                .findFirst()
                .orElseThrow();
    }

    /** The notes as they are printed, each once, of chapters and blocks first, then in code order; no inclusion terms. */
    public Stream<InstructionalNote> notes() {
        return Stream.concat(divisions.stream(), entries.stream().map(CodebookEntry::place))
                .flatMap(place -> place.own().stream());
    }

    private Optional<Place> placeOf(Icd10Code code) {
        return above(Optional.of(code)).findFirst().map(CodebookEntry::place).or(() -> divisionOf(code));
    }

    /** For a category that is not listed: the innermost block that spans it, or the chapter. */
    private Optional<Place> divisionOf(Icd10Code code) {
        return divisions.stream().filter(place -> place.range().contains(code)).reduce((outer, inner) -> inner);
    }
}
