package org.hybridcode.kb.release;

import java.util.List;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.table.Table;

/**
 * The codes to which a wording of the index or an inclusion term does not lead by itself: those of what nobody named, and reasons
 * for contact. Immutable and safe to share between threads.
 */
public final class ImportGuard {
    private static final String FILE = "/hybridcode/kb/import-guard.tsv";

    private final List<CodeRange> guarded;

    private ImportGuard(List<CodeRange> guarded) {
        this.guarded = List.copyOf(guarded);
    }

    /** The guard that the program comes with, {@code import-guard.tsv}. */
    public static ImportGuard load() {
        return new ImportGuard(Table.read(FILE).stream()
                .map(row -> new Row(row.file(), row.line(), row.cells()))
                .map(row -> {
                    row.expect(2, "reference, reason");
                    return row.range(0);
                })
                .toList());
    }

    /** Whether a wording of this code only begins a walk through the index. */
    public boolean holds(Icd10Code code) {
        return guarded.stream().anyMatch(range -> range.contains(code));
    }
}
