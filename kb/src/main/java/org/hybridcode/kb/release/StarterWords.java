package org.hybridcode.kb.release;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Chronicity;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.official.ChronicIndicator;
import org.hybridcode.kb.official.Unread;

/** The words that the project has curated in the starter knowledge base, as rows for a release that has their codes. */
final class StarterWords {
    private static final Set<String> WORDS =
            Set.of("term", "lay", "abbr", "drug", "integral", "combination", "untitled");
    private static final Set<String> TERMS = Set.of("term", "lay");
    private static final Set<String> LOOSE = Set.of("activity", "silent");

    private final List<String> lines = new ArrayList<>();
    private final Map<String, Icd10Code> wordings = new TreeMap<>();
    private final List<Unread> unread = new ArrayList<>();

    private StarterWords() {}

    /** The rows for the codes that a release bills. */
    static StarterWords of(Set<Icd10Code> billable) {
        KnowledgeBaseFolder starter = KnowledgeBaseFolder.starter();
        return of(starter, starter.manifest(), billable);
    }

    /** The rows of another release's folder for the codes that are billable. */
    static StarterWords of(KnowledgeBaseFolder folder, Manifest manifest, Set<Icd10Code> billable) {
        StarterWords words = new StarterWords();
        for (ManifestFile file : manifest.files()) {
            if (file.role() != FileRole.ROWS && file.role() != FileRole.WORDS) {
                continue;
            }
            Optional<Row> code = Optional.empty();
            boolean begun = false;
            for (Row row : folder.rows(file)) {
                if (row.kind().equals("code") || row.kind().equals("of")) {
                    code = Optional.of(row);
                    begun = false;
                } else if (LOOSE.contains(row.kind())) {
                    words.add(row);
                } else if (WORDS.contains(row.kind()) && code.isPresent()) {
                    begun = words.below(code.get(), row, billable, begun);
                }
            }
        }
        return words;
    }

    private boolean below(Row code, Row row, Set<Icd10Code> billable, boolean begun) {
        if (!billable.contains(code.code(1))) {
            unread.add(new Unread(
                    row.file(),
                    row.line(),
                    String.join(" ", row.cells()),
                    code.cell(1) + " is not billable in this release"));
            return begun;
        }
        if (!begun) {
            lines.add("of\t" + code.cell(1));
        }
        add(row);
        if (TERMS.contains(row.kind())) {
            wordings.put(row.cell(1), code.code(1));
        }
        return true;
    }

    private void add(Row row) {
        lines.add(String.join("\t", row.cells()));
    }

    /** The rows. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    /** The wordings with their codes. */
    Map<String, Icd10Code> wordings() {
        return Collections.unmodifiableMap(wordings);
    }

    /** The rows whose code the release does not bill. */
    List<Unread> unread() {
        return List.copyOf(unread);
    }

    /** The chronic flags of the starter's codes, for imports without the indicator. */
    static ChronicIndicator chronic() {
        NavigableMap<String, Chronicity> flags = new TreeMap<>();
        KnowledgeBaseReader.starter().codebook().entries().stream()
                .filter(CodebookEntry::billable)
                .forEach(entry -> flags.put(entry.code().undotted(), entry.chronicity()));
        return new ChronicIndicator(flags);
    }
}
