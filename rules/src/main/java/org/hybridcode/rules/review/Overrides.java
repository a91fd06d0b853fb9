package org.hybridcode.rules.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.BiConsumer;
import org.hybridcode.rules.reading.ReadRule;

/**
 * Finds generated rules that a written one overrides: it says the opposite whenever all conditions of the written one hold,
 * which are among its own. Rules of any two layers are compared.
 */
final class Overrides {
    private static final Set<String> REFUSALS = Set.of("Rejection", "GivesWay", "Exclusion");
    private static final Set<String> GRANTS = Set.of("Candidate", "Documented", "Standing", "Assignment");
    private static final String FOLDER = "generated/";

    private final Map<String, SortedSet<String>> forms;

    Overrides(Map<String, SortedSet<String>> forms) {
        this.forms = forms;
    }

    /** Whether a rule was generated: its file stands in a folder {@code generated}, and not a person wrote it. */
    static boolean generated(ReadRule rule) {
        return rule.file().startsWith(FOLDER) || rule.file().contains("/" + FOLDER);
    }

    /** Whether the one refuses what the other grants. */
    static boolean opposed(ReadRule one, ReadRule other) {
        return (REFUSALS.contains(one.verdict()) && GRANTS.contains(other.verdict()))
                || (GRANTS.contains(one.verdict()) && REFUSALS.contains(other.verdict()));
    }

    /** Tells of each pair of a written and a generated rule. */
    void in(Collection<ReadRule> rules, BiConsumer<ReadRule, ReadRule> found) {
        List<ReadRule> generated = rules.stream().filter(Overrides::generated).toList();
        Map<String, List<ReadRule>> byCondition = new HashMap<>();
        generated.forEach(rule -> forms.get(rule.id()).forEach(condition -> byCondition
                .computeIfAbsent(condition, none -> new ArrayList<>())
                .add(rule)));
        rules.stream()
                .filter(rule -> !generated(rule) && !byCondition.isEmpty())
                .forEach(written -> near(written, byCondition).stream()
                        .filter(rule -> forms.get(rule.id()).containsAll(forms.get(written.id())))
                        .filter(rule -> opposed(written, rule))
                        .forEach(rule -> found.accept(written, rule)));
    }

    /** Those that have the rarest condition of the written rule. */
    private List<ReadRule> near(ReadRule written, Map<String, List<ReadRule>> byCondition) {
        return forms.get(written.id()).stream()
                .map(condition -> byCondition.getOrDefault(condition, List.of()))
                .min((one, other) -> Integer.compare(one.size(), other.size()))
                .orElse(List.of());
    }
}
