package org.hybridcode.kb.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A main term or subterm of the Alphabetic Index. Immutable; two terms are equal when they are the same line. */
public final class IndexTerm implements Comparable<IndexTerm> {
    private final IndexEntry entry;
    private final String title;
    private final int position;
    private final Optional<IndexTerm> parent;
    /** Filled while the index is built, before any term is handed out. */
    private final List<IndexTerm> children;

    IndexTerm(IndexEntry entry, int position, Optional<IndexTerm> parent, boolean leaf) {
        this.entry = entry;
        this.title = PrintedTitle.words(entry.printed());
        this.position = position;
        this.parent = parent;
        this.children = leaf ? List.of() : new ArrayList<>(4);
    }

    void add(IndexTerm child) {
        children.add(child);
    }

    /** The part of the index. */
    public IndexTable table() {
        return entry.table();
    }

    /** 0 for a main term. */
    public int depth() {
        return entry.depth();
    }

    /** The place in the whole index, from 0, in document order. */
    public int position() {
        return position;
    }

    /** The title with its nonessential modifiers in brackets. */
    public String printed() {
        return entry.printed();
    }

    /** The title without nonessential modifiers. */
    public String title() {
        return title;
    }

    /** The nonessential modifiers, each without its brackets, in the order of the title. */
    public List<String> nonessential() {
        return PrintedTitle.nonessential(entry.printed());
    }

    /** The code as printed, if there is one. */
    public Optional<CodeReference> code() {
        return CodeReference.of(entry.code());
    }

    /** The manifestation code as printed, if there is one. */
    public Optional<CodeReference> manifestation() {
        return CodeReference.of(entry.manifestation());
    }

    /** The target of "see" as printed; empty when there is none. */
    public String see() {
        return entry.see();
    }

    /** The target of "see also" as printed; empty when there is none. */
    public String seeAlso() {
        return entry.seeAlso();
    }

    /** Whether this is a line of a table with at least one code in it. */
    public boolean hasCells() {
        return !entry.cells().isEmpty();
    }

    /**
     * The code in a column of the table of neoplasms or of drugs.
     *
     * @param column 0 to 5: malignant primary, malignant secondary, in situ, benign, uncertain, unspecified; or poisoning
     *     accidental, self-harm, assault, undetermined, adverse effect, underdosing
     */
    public Optional<CodeReference> cell(int column) {
        return hasCells() ? CodeReference.of(entry.cells().get(column)) : Optional.empty();
    }

    /** The line itself. */
    public IndexEntry entry() {
        return entry;
    }

    /** The term that this one is printed under. */
    public Optional<IndexTerm> parent() {
        return parent;
    }

    /** The subterms in document order. */
    public List<IndexTerm> children() {
        return Collections.unmodifiableList(children);
    }

    /** The main term that this one stands under, or this one. */
    public IndexTerm main() {
        return parent.map(IndexTerm::main).orElse(this);
    }

    /** The terms from the main term to this one. */
    public List<IndexTerm> lineage() {
        Deque<IndexTerm> terms = new ArrayDeque<>();
        for (Optional<IndexTerm> at = Optional.of(this); at.isPresent(); at = at.get().parent) {
            terms.addFirst(at.get());
        }
        return List.copyOf(terms);
    }

    /** The path as coders write it: {@code Pneumonia, in (due to), adenovirus}. */
    public String path() {
        return lineage().stream()
                .map(term -> PrintedTitle.inPath(term.printed()))
                .collect(Collectors.joining(", "));
    }

    /** The path, and the part of the index where that is not the Index to Diseases and Injuries. */
    public String pathInTable() {
        return switch (table()) {
            case MAIN -> path();
            case EXTERNAL -> path() + " [external causes]";
            case NEOPLASM -> path() + " [table of neoplasms]";
            case DRUG -> path() + " [table of drugs]";
        };
    }

    @Override
    public int compareTo(IndexTerm other) {
        return Integer.compare(position, other.position);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndexTerm term && position == term.position && entry.equals(term.entry);
    }

    @Override
    public int hashCode() {
        return position;
    }

    @Override
    public String toString() {
        return path();
    }
}
