package org.hybridcode.rules.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.BiConsumer;
import org.hybridcode.rules.reading.ReadRule;

/**
 * Finds rules whose conditions include all of another one with the same verdict. Only rules that have the rarest condition
 * of the wider one in common are compared, so that thousands of rules take seconds.
 */
final class Shadows {
    private final Map<String, SortedSet<String>> forms;

    Shadows(Map<String, SortedSet<String>> forms) {
        this.forms = forms;
    }

    void in(List<ReadRule> rules, BiConsumer<ReadRule, ReadRule> found) {
        Map<String, List<ReadRule>> byCondition = new HashMap<>();
        rules.forEach(rule -> forms.get(rule.id()).forEach(condition -> byCondition
                .computeIfAbsent(condition, none -> new ArrayList<>())
                .add(rule)));
        for (ReadRule wide : rules) {
            SortedSet<String> form = forms.get(wide.id());
            List<ReadRule> near = form.stream()
                    .map(byCondition::get)
                    .min((one, other) -> Integer.compare(one.size(), other.size()))
                    .orElse(List.of());
            near.stream()
                    .filter(narrow -> forms.get(narrow.id()).size() > form.size())
                    .filter(narrow -> forms.get(narrow.id()).containsAll(form))
                    .filter(narrow -> wide.layer().equals(narrow.layer()) && covers(wide, narrow))
                    .filter(narrow -> NormalForm.verdict(wide).equals(NormalForm.verdict(narrow)))
                    .forEach(narrow -> found.accept(wide, narrow));
        }
    }

    /** Whether the wider one runs whenever the narrower one does. */
    private static boolean covers(ReadRule wide, ReadRule narrow) {
        String[] one = wide.about("Effective").split("/", 2);
        String[] other = narrow.about("Effective").split("/", 2);
        boolean open = one[1].equals("..");
        return wide.about("Status").equals("approved")
                && one[0].compareTo(other[0]) <= 0
                && (open || (!other[1].equals("..") && one[1].compareTo(other[1]) >= 0));
    }
}
