package org.hybridcode.rules.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hybridcode.rules.reading.Condition;
import org.hybridcode.rules.reading.Constraint;
import org.hybridcode.rules.reading.Expression;
import org.hybridcode.rules.reading.Operand;
import org.hybridcode.rules.reading.ReadRule;

/** Holds rules against facts, each condition against every fact of its kind. For one thread. */
public final class Matching {
    private final Map<String, List<Object>> facts = new HashMap<>();
    private final Observer observer;
    private final Truth truth = new Truth();

    /**
     * Over some facts; a fact that stands twice counts once.
     *
     * @param observer is told what was looked at
     */
    public Matching(Collection<?> facts, Observer observer) {
        this.observer = observer;
        for (Object fact : new LinkedHashSet<>(facts)) {
            this.facts
                    .computeIfAbsent(fact.getClass().getSimpleName(), none -> new ArrayList<>())
                    .add(fact);
        }
    }

    /** Whether all conditions of a rule hold for some of the facts; every combination of facts is looked at. */
    public boolean matches(ReadRule rule) {
        return any(rule.conditions(), Environment.EMPTY);
    }

    /** The facts of a kind. */
    public List<Object> of(String type) {
        return List.copyOf(facts.getOrDefault(type, List.of()));
    }

    private boolean any(List<Condition> conditions, Environment known) {
        List<Environment> found = new ArrayList<>(1);
        each(conditions, 0, known, one -> {
            if (found.isEmpty()) {
                found.add(one);
            }
        });
        return !found.isEmpty();
    }

    private void each(List<Condition> conditions, int at, Environment known, Consumer<Environment> found) {
        if (at == conditions.size()) {
            found.accept(known);
        } else {
            one(conditions.get(at), known, more -> each(conditions, at + 1, more, found));
        }
    }

    private void one(Condition condition, Environment known, Consumer<Environment> found) {
        if (condition instanceof Condition.Fact fact) {
            of(fact.type()).forEach(candidate -> fact(fact, candidate, known).ifPresent(found));
        } else if (condition instanceof Condition.Group group) {
            group(group, known, found);
        } else {
            count((Condition.Count) condition, known).ifPresent(found);
        }
    }

    private Optional<Environment> fact(Condition.Fact condition, Object fact, Environment known) {
        Environment more =
                condition.variable().map(name -> known.with(name, fact)).orElse(known);
        return constraints(condition, condition.own(), fact, more);
    }

    private Optional<Environment> constraints(
            Condition condition, List<Constraint> constraints, Object fact, Environment known) {
        Environment more = known;
        for (Constraint constraint : constraints) {
            if (constraint.decides()) {
                boolean held = truth.of(constraint.expression(), fact, more);
                observer.constraint(condition, constraint, fact, held);
                if (!held) {
                    return Optional.empty();
                }
            } else {
                more = more.with(constraint.variable().get(), value(constraint, fact, more));
            }
        }
        return Optional.of(more);
    }

    /** What a binding takes up. */
    private Object value(Constraint binding, Object fact, Environment known) {
        Operand operand = ((Expression.Holds) binding.expression()).operand();
        return truth.value(operand, fact, known);
    }

    private void group(Condition.Group group, Environment known, Consumer<Environment> found) {
        switch (group.kind()) {
            case AND -> each(group.parts(), 0, known, found);
            case OR -> group.parts().forEach(part -> one(part, known, found));
            case NOT -> decide(group, !any(group.parts(), known), known, found);
            case EXISTS -> decide(group, any(group.parts(), known), known, found);
            case FORALL -> decide(group, all(group.parts(), known), known, found);
        }
    }

    private void decide(Condition.Group group, boolean held, Environment known, Consumer<Environment> found) {
        observer.group(group, held);
        if (held) {
            found.accept(known);
        }
    }

    /** For every fact of the first part the others hold; of one part alone, every fact of its kind is so. */
    private boolean all(List<Condition> parts, Environment known) {
        if (parts.size() == 1 && parts.get(0) instanceof Condition.Fact fact) {
            return of(fact.type()).stream()
                    .filter(candidate -> fact(fact, candidate, known).isEmpty())
                    .toList()
                    .isEmpty();
        }
        List<Environment> firsts = new ArrayList<>();
        one(parts.get(0), known, firsts::add);
        List<Condition> others = parts.subList(1, parts.size());
        return firsts.stream().filter(first -> !any(others, first)).toList().isEmpty();
    }

    private Optional<Environment> count(Condition.Count count, Environment known) {
        List<Environment> found = new ArrayList<>();
        each(count.parts(), 0, known, found::add);
        Environment more = known;
        for (Condition.Function function : count.functions()) {
            if (found.isEmpty()
                    && (function.name().equals("min") || function.name().equals("max"))) {
                return Optional.empty();
            }
            more = more.with(function.variable(), number(function, found));
        }
        return constraints(count, count.own(), found, more);
    }

    private static Number number(Condition.Function function, List<Environment> found) {
        if (function.name().equals("count")) {
            return found.size();
        }
        DoubleSummaryStatistics numbers = found.stream()
                .mapToDouble(one -> ((Number) one.of(function.of())).doubleValue())
                .summaryStatistics();
        return switch (function.name()) {
            case "min" -> numbers.getMin();
            case "max" -> numbers.getMax();
            case "sum" -> numbers.getSum();
            default -> throw new IllegalStateException("no function: " + function.name());
        };
    }
}
