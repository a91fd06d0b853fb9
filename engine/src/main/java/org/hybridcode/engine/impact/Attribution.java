package org.hybridcode.engine.impact;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hybridcode.engine.coding.AssignedCode;
import org.hybridcode.engine.coding.CodingResult;
import org.hybridcode.engine.coding.RefusedCode;

/**
 * Which rules made a code stand in one result of a note and not in the other.
 *
 * <p>Those that refuse it in the one and not in the other, and those that spoke for it in the one and did not fire in the
 * other. Where rules that were added, removed or changed are among these, they alone; else those that refuse it.
 */
final class Attribution {
    private final CodingResult with;
    private final CodingResult without;
    private final Set<String> changed;

    /**
     * One direction of a comparison.
     *
     * @param with the result that has the code
     * @param without the result that does not
     * @param changed the ids of the rules that the rulebooks do not share
     */
    Attribution(CodingResult with, CodingResult without, Set<String> changed) {
        this.with = with;
        this.without = without;
        this.changed = changed;
    }

    CodeChange of(AssignedCode code, boolean gained) {
        SortedSet<String> rules = rules(code);
        Optional<RefusedCode> refusal = without.refused().stream()
                .filter(refused -> refused.text().equals(code.entry().text()))
                .filter(refused -> rules.contains(refused.rule().id()))
                .findFirst();
        return new CodeChange(
                code.entry(),
                gained,
                rules.stream().toList(),
                refusal.map(RefusedCode::reason).orElse(""),
                code.evidence());
    }

    private SortedSet<String> rules(AssignedCode code) {
        SortedSet<String> refusing = refusing(without, code);
        refusing.removeAll(refusing(with, code));
        SortedSet<String> all = new TreeSet<>(code.rules());
        all.removeAll(RuleUse.of(without).fired());
        all.addAll(refusing);
        SortedSet<String> direct =
                all.stream().filter(changed::contains).collect(Collectors.toCollection(TreeSet::new));
        return !direct.isEmpty() ? direct : !refusing.isEmpty() ? refusing : all;
    }

    private static SortedSet<String> refusing(CodingResult result, AssignedCode code) {
        return result.refused().stream()
                .filter(refused -> refused.text().equals(code.entry().text()))
                .map(refused -> refused.rule().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
