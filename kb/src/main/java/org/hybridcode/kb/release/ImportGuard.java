package org.hybridcode.kb.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;

/** The codes to which a wording of the index or an inclusion term does not lead by itself. Immutable. */
final class ImportGuard {
    private static final String FILE = "/hybridcode/kb/import-guard.tsv";

    private final List<CodeRange> guarded;

    private ImportGuard(List<CodeRange> guarded) {
        this.guarded = List.copyOf(guarded);
    }

    static ImportGuard load() {
        try (InputStream in = Objects.requireNonNull(ImportGuard.class.getResourceAsStream(FILE), FILE)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new ImportGuard(KnowledgeBaseFolder.rows(FILE, text).stream()
                    .map(row -> {
                        row.expect(2, "reference, reason");
                        return row.range(0);
                    })
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    /** Whether a wording of this code only begins a walk through the index. */
    boolean holds(Icd10Code code) {
        return guarded.stream().anyMatch(range -> range.contains(code));
    }
}
