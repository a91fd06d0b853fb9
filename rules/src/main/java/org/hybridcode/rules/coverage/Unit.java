package org.hybridcode.rules.coverage;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hybridcode.rules.reading.Condition;
import org.hybridcode.rules.reading.Constraint;
import org.hybridcode.rules.reading.Place;
import org.hybridcode.rules.reading.ReadRule;

/**
 * A condition, as coverage counts them: each constraint of a fact that is no binding, and each {@code not}, {@code exists}
 * and {@code forall}.
 *
 * @param rule its rule
 * @param place where it stands
 * @param part the constraint or the group
 */
record Unit(ReadRule rule, Place place, Object part) {

    /** Refuses missing parts. */
    Unit {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(part, "part");
    }

    /** The conditions of a rule in the order of its text. */
    static List<Unit> of(ReadRule rule) {
        Stream<Unit> constraints = rule.constraints()
                .filter(Constraint::decides)
                .map(constraint -> new Unit(rule, constraint.place(), constraint));
        Stream<Unit> groups = rule.all()
                .filter(condition -> condition instanceof Condition.Group group && group.decides())
                .map(group -> new Unit(rule, group.place(), group));
        return Stream.concat(constraints, groups)
                .sorted((one, other) ->
                        Integer.compare(one.place().begin(), other.place().begin()))
                .toList();
    }
}
