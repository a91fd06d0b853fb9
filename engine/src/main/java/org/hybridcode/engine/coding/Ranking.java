package org.hybridcode.engine.coding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.rules.facts.Sequence;
import org.hybridcode.rules.session.Verdicts;

/** Puts codes in the order the rules ask for, and otherwise leaves them as they come. */
final class Ranking {
    private final Map<Icd10Code, Set<Icd10Code>> before;

    Ranking(Verdicts verdicts) {
        this.before = verdicts.of(Sequence.class)
                .collect(Collectors.groupingBy(
                        Sequence::second, Collectors.mapping(Sequence::first, Collectors.toSet())));
    }

    /**
     * Each code in turn, and before it those that have to precede it: what an infection needs first takes the infection's
     * place, not one behind everything that nothing precedes. A ring is cut at its first code.
     */
    List<CodebookEntry> order(List<CodebookEntry> entries) {
        Set<CodebookEntry> ordered = new LinkedHashSet<>();
        Set<CodebookEntry> begun = new LinkedHashSet<>();
        entries.forEach(entry -> place(entry, entries, begun, ordered));
        return new ArrayList<>(ordered);
    }

    private void place(
            CodebookEntry entry, List<CodebookEntry> entries, Set<CodebookEntry> begun, Set<CodebookEntry> ordered) {
        if (!begun.add(entry)) {
            return;
        }
        Set<Icd10Code> needed = before.getOrDefault(entry.code(), Set.of());
        entries.stream()
                .filter(other -> needed.contains(other.code()))
                .forEach(other -> place(other, entries, begun, ordered));
        ordered.add(entry);
    }
}
