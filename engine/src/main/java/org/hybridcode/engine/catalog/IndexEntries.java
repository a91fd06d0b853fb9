package org.hybridcode.engine.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.index.AlphabeticIndex;
import org.hybridcode.kb.index.CodeReference;
import org.hybridcode.kb.index.IndexEntry;
import org.hybridcode.kb.index.IndexTerm;

/** The lines of the Alphabetic Index that lead to a code. */
final class IndexEntries {
    private IndexEntries() {}

    /**
     * A line that leads to a code.
     *
     * @param term the line
     * @param reference the code as printed there
     * @param column the heading of the table's column; {@code manifestation} for a code in brackets; else empty
     */
    record Lead(IndexTerm term, CodeReference reference, String column) {}

    /** The lines whose reference is the code, or a header above it with a dash that asks for more; in index order. */
    static List<Lead> to(Icd10Code code, AlphabeticIndex index) {
        List<Lead> leads = new ArrayList<>();
        for (IndexTerm term : index.terms()) {
            lead(term, term.code(), "", code).ifPresent(leads::add);
            lead(term, term.manifestation(), "manifestation", code).ifPresent(leads::add);
            for (int column = 0; term.hasCells() && column < IndexEntry.COLUMNS; column++) {
                lead(term, term.cell(column), term.table().heading(column), code)
                        .ifPresent(leads::add);
            }
        }
        return leads;
    }

    private static Optional<Lead> lead(IndexTerm term, Optional<CodeReference> printed, String column, Icd10Code code) {
        return printed.filter(reference -> leads(reference, code)).map(reference -> new Lead(term, reference, column));
    }

    private static boolean leads(CodeReference reference, Icd10Code code) {
        Icd10Code stem = reference.stem();
        return stem.equals(code) || (reference.open() && code.isWithin(stem));
    }
}
