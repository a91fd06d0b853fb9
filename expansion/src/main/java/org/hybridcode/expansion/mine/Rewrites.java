package org.hybridcode.expansion.mine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hybridcode.kb.code.Icd10Code;

/** Rewrites, by the words they begin with. Immutable. */
final class Rewrites {
    /** Two rewrites of one phrase have to be as right together as one alone. */
    private static final double RIGHT = 0.8;

    private final Map<String, List<Rewrite>> byFirst = new HashMap<>();

    Rewrites(List<Rewrite> all) {
        for (Rewrite rewrite : all) {
            byFirst.computeIfAbsent(new TreeSet<>(rewrite.said()).first(), none -> new ArrayList<>())
                    .add(rewrite);
        }
    }

    /** The codes of the titles that one rewrite makes of content words, else of those that two make. */
    Optional<SortedSet<Icd10Code>> of(SortedSet<String> bag, Map<String, SortedSet<Icd10Code>> titles) {
        SortedSet<Icd10Code> once = new TreeSet<>();
        List<Rewrite> first = applying(bag);
        first.forEach(rewrite -> once.addAll(codes(titles, rewrite.of(bag))));
        if (!once.isEmpty()) {
            return Optional.of(once);
        }
        SortedSet<Icd10Code> twice = new TreeSet<>();
        for (Rewrite one : first) {
            SortedSet<String> between = one.of(bag);
            applying(between).stream()
                    .filter(other -> one.right() * other.right() >= RIGHT)
                    .filter(other -> Collections.disjoint(other.said(), one.printed()))
                    .forEach(other -> twice.addAll(codes(titles, other.of(between))));
        }
        return twice.isEmpty() ? Optional.empty() : Optional.of(twice);
    }

    private List<Rewrite> applying(Set<String> bag) {
        return bag.stream()
                .flatMap(word -> byFirst.getOrDefault(word, List.of()).stream())
                .filter(rewrite -> rewrite.applies(bag))
                .toList();
    }

    private static SortedSet<Icd10Code> codes(Map<String, SortedSet<Icd10Code>> titles, SortedSet<String> bag) {
        return titles.getOrDefault(Wordings.key(bag), Collections.emptySortedSet());
    }
}
