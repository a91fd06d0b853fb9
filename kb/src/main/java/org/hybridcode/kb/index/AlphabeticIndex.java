package org.hybridcode.kb.index;

import java.io.BufferedReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The Alphabetic Index of one release: its four parts as one tree. Immutable and safe to share between threads. */
public final class AlphabeticIndex {
    private final List<IndexTerm> terms;
    private final List<IndexTerm> mains;

    private AlphabeticIndex(List<IndexTerm> terms) {
        this.terms = List.copyOf(terms);
        this.mains = terms.stream().filter(term -> term.depth() == 0).toList();
    }

    /**
     * The tree of these entries.
     *
     * @param entries every line in document order
     * @throws IllegalArgumentException when a level is missing above an entry
     */
    public static AlphabeticIndex of(List<IndexEntry> entries) {
        List<IndexTerm> terms = new ArrayList<>(entries.size());
        IndexTerm[] above = new IndexTerm[IndexEntry.DEEPEST + 1];
        int before = -1;
        for (int i = 0; i < entries.size(); i++) {
            IndexEntry entry = entries.get(i);
            if (entry.depth() > before + 1) {
                throw new IllegalArgumentException("'" + entry.printed() + "' of depth " + entry.depth()
                        + " stands below a term of depth " + before + "; a level is missing");
            }
            before = entry.depth();
            boolean leaf = i + 1 == entries.size() || entries.get(i + 1).depth() <= entry.depth();
            above[before] = term(entry, i, above, leaf);
            terms.add(above[before]);
        }
        return new AlphabeticIndex(terms);
    }

    private static IndexTerm term(IndexEntry entry, int position, IndexTerm[] above, boolean leaf) {
        if (entry.depth() == 0) {
            return new IndexTerm(entry, position, Optional.empty(), leaf);
        }
        IndexTerm parent = above[entry.depth() - 1];
        IndexTerm term = new IndexTerm(entry, position, Optional.of(parent), leaf);
        parent.add(term);
        return term;
    }

    /**
     * The index in rows that {@link IndexRows} wrote.
     *
     * @param in the rows; the caller closes it
     * @param name the file's name for faults
     * @throws IllegalStateException naming file, line and value when a row is no index row
     */
    public static AlphabeticIndex read(BufferedReader in, String name) {
        return of(IndexRows.read(in, name));
    }

    /** Every term in document order; a term's position is its place here. */
    public List<IndexTerm> terms() {
        return terms;
    }

    /** The main terms of all parts in document order. */
    public List<IndexTerm> mains() {
        return mains;
    }
}
