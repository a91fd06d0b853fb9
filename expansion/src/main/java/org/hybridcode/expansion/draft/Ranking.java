package org.hybridcode.expansion.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * The order in which codes are taken in: the next is the most frequent one that the knowledge base does not have. Each step tells
 * what it adds to the coverage, the share of all occurrences of codes that the knowledge base has a wording for.
 *
 * @param steps the codes that are taken in, in their order
 * @param waiting the codes that are not
 */
public record Ranking(List<Step> steps, Set<String> waiting) {

    /**
     * A code that is taken in.
     *
     * @param code the code
     * @param frequency in how many documents it is, or its number in the given file
     * @param coverage the share of all new occurrences that are covered with it and those before it, in [0,1]
     */
    public record Step(String code, long frequency, double coverage) {}

    /** Copies both. */
    public Ranking {
        steps = List.copyOf(steps);
        waiting = Set.copyOf(waiting);
    }

    /**
     * Ranks the new codes.
     *
     * @param frequencies how often each code is, of those that some mapping reaches
     * @param most how many are taken in at most; none for all
     * @param least what the next has to add at least, in occurrences: the rule that stops
     */
    static Ranking of(Map<String, Long> frequencies, OptionalInt most, long least) {
        Map<String, Long> all = new HashMap<>(frequencies);
        double whole = all.values().stream().mapToLong(count -> count).sum();
        List<String> order = all.keySet().stream()
                .sorted(Comparator.comparing((String code) -> all.get(code))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        List<Step> steps = new ArrayList<>();
        Set<String> waiting = new TreeSet<>();
        long covered = 0;
        for (String code : order) {
            if (steps.size() < most.orElse(Integer.MAX_VALUE) && all.get(code) >= least) {
                covered += all.get(code);
                steps.add(new Step(code, all.get(code), covered / Math.max(1, whole)));
            } else {
                waiting.add(code);
            }
        }
        return new Ranking(steps, waiting);
    }
}
