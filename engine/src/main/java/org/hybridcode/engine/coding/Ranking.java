package org.hybridcode.engine.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.rules.facts.Sequence;
import org.hybridcode.rules.session.Verdicts;

/** Puts codes in the order the rules ask for, and otherwise leaves them as they come. */
final class Ranking {
    private final Set<Sequence> sequences;

    Ranking(Verdicts verdicts) {
        this.sequences = verdicts.of(Sequence.class).collect(Collectors.toSet());
    }

    /** Takes, again and again, the first code that no remaining one has to precede; a ring is cut at its first code. */
    List<CodebookEntry> order(List<CodebookEntry> entries) {
        List<CodebookEntry> remaining = new ArrayList<>(entries);
        List<CodebookEntry> ordered = new ArrayList<>();
        while (!remaining.isEmpty()) {
            CodebookEntry next = remaining.stream()
                    .filter(entry -> isFree(entry.code(), remaining))
                    .findFirst()
                    .orElse(remaining.get(0));
            remaining.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private boolean isFree(Icd10Code code, List<CodebookEntry> remaining) {
        return remaining.stream().noneMatch(other -> sequences.contains(new Sequence(other.code(), code)));
    }
}
