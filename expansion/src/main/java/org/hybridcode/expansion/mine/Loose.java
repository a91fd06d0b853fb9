package org.hybridcode.expansion.mine;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.index.ContentWords;

/**
 * What titles say when they are taken less exactly: the parts of those that give more than one thing, and titles without words
 * that add nothing. It is asked when nothing else knows a phrase.
 */
final class Loose {
    private static final int FEWEST = 2;

    private final Map<String, SortedSet<Icd10Code>> alternatives = new HashMap<>();

    /** Adds a code's title. */
    void add(CodebookEntry entry, TitleForms forms) {
        for (String said : forms.alternatives(entry.title())) {
            SortedSet<String> bag = ContentWords.of(Phrases.folded(said));
            if (bag.size() >= FEWEST && !ContentWords.isGeneral(Phrases.folded(said))) {
                alternatives
                        .computeIfAbsent(Wordings.key(bag), none -> new TreeSet<>())
                        .add(entry.code());
            }
        }
    }

    /** The codes that content words may mean. */
    Optional<SortedSet<Icd10Code>> of(SortedSet<String> bag) {
        SortedSet<Icd10Code> codes = alternatives.getOrDefault(Wordings.key(bag), Collections.emptySortedSet());
        return codes.isEmpty() ? Optional.empty() : Optional.of(codes);
    }
}
