package org.hybridcode.rules.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.Release;
import org.hybridcode.rules.casebook.RuleCase;
import org.hybridcode.rules.lint.Finding;
import org.hybridcode.rules.lint.FindingCode;
import org.hybridcode.rules.reading.Condition;
import org.hybridcode.rules.reading.Constraint;
import org.hybridcode.rules.reading.Expression;
import org.hybridcode.rules.reading.Operand;
import org.hybridcode.rules.reading.ReadRule;

/** What is unsound about rules that can be read: alone, beside each other, against a codebook and without cases. */
public final class RuleChecks {
    private static final Set<String> ORDERS = Set.of("GivesWay", "Sequence");

    private final RuleSet set;
    private final Set<String> judged;
    private final List<Finding> findings = new ArrayList<>();

    private RuleChecks(RuleSet set, Set<String> judged) {
        this.set = set;
        this.judged = judged;
    }

    /**
     * The findings in order.
     *
     * @param own the rules that are judged
     * @param others rules beside them, which are not
     * @param cases the cases of the rules that are judged
     * @param codebooks the codebooks that there are; a rule is held against those that are in force while it is
     */
    public static List<Finding> of(RuleSet own, RuleSet others, List<RuleCase> cases, List<Codebook> codebooks) {
        Set<String> judged =
                new HashSet<>(own.rules().stream().map(ReadRule::id).toList());
        RuleChecks checks = new RuleChecks(others.and(own), judged);
        for (ReadRule rule : own.rules()) {
            checks.contradictions(rule);
            codebooks.stream().filter(book -> overlap(rule, book.release())).forEach(book -> checks.codes(rule, book));
        }
        checks.pairs();
        checks.rings();
        checks.cases(own, cases);
        return checks.findings.stream().sorted().distinct().toList();
    }

    private static boolean overlap(ReadRule rule, Release release) {
        String[] days = rule.about("Effective").split("/", 2);
        return !LocalDate.parse(days[0]).isAfter(release.to())
                && (days[1].equals("..") || !LocalDate.parse(days[1]).isBefore(release.from()));
    }

    private void add(ReadRule rule, FindingCode code, String message) {
        var where = set.line(rule);
        findings.add(new Finding(where.file(), where.line(), rule.id(), code, message));
    }

    /** One fact that has to be two things at once. */
    private void contradictions(ReadRule rule) {
        rule.all()
                .filter(Condition.Fact.class::isInstance)
                .map(Condition.Fact.class::cast)
                .forEach(fact -> {
                    Map<Operand, Object> wanted = new HashMap<>();
                    fact.own().stream()
                            .filter(Constraint::decides)
                            .map(Constraint::expression)
                            .forEach(expression -> {
                                if (expression instanceof Expression.Compared one
                                        && one.right() instanceof Operand.Literal literal
                                        && Set.of("==", "!=").contains(one.operator())) {
                                    boolean equal = one.operator().equals("==");
                                    Object other = wanted.get(one.left());
                                    boolean never = other != null && equal != other.equals(literal.value());
                                    if (never) {
                                        add(
                                                rule,
                                                FindingCode.UNREACHABLE,
                                                "never fires: a " + fact.type() + " is asked to be both " + other
                                                        + " and " + (equal ? "" : "not ") + literal.value());
                                    } else if (equal) {
                                        wanted.put(one.left(), literal.value());
                                    }
                                }
                            });
                });
    }

    private void codes(ReadRule rule, Codebook book) {
        literals(rule)
                .filter(code -> book.find(code).isEmpty())
                .forEach(code -> add(
                        rule,
                        FindingCode.CODE,
                        code + " is not in the codebook " + book.release().name() + " that is used here, in force "
                                + book.release().from() + " to "
                                + book.release().to()
                                + "; --kb gives another"));
    }

    private static Stream<String> literals(ReadRule rule) {
        return rule.constraints()
                .flatMap(constraint -> texts(constraint.expression()))
                .filter(text -> text.matches("[A-Z][0-9][0-9A-Z](?:\\.[0-9A-Z]{1,4})?"))
                .distinct();
    }

    private static Stream<String> texts(Expression expression) {
        if (expression instanceof Expression.Any any) {
            return any.parts().stream().flatMap(RuleChecks::texts);
        }
        if (expression instanceof Expression.All all) {
            return all.parts().stream().flatMap(RuleChecks::texts);
        }
        if (expression instanceof Expression.Compared one) {
            return one.operator().startsWith("<") || one.operator().startsWith(">")
                    ? Stream.empty()
                    : text(one.right());
        }
        if (expression instanceof Expression.OneOf one) {
            return one.values().stream().flatMap(RuleChecks::text);
        }
        return text(((Expression.Holds) expression).operand());
    }

    private static Stream<String> text(Operand operand) {
        if (operand instanceof Operand.Literal literal && literal.value() instanceof String text) {
            return Stream.of(text);
        }
        return operand instanceof Operand.Call call
                ? call.argument().stream().flatMap(RuleChecks::text)
                : Stream.empty();
    }

    /** Rules that say the same, one that the other makes idle, and two that say the opposite of the same facts. */
    private void pairs() {
        Map<String, List<ReadRule>> byConditions = new HashMap<>();
        Map<String, SortedSet<String>> forms = new HashMap<>();
        for (ReadRule rule : set.rules()) {
            SortedSet<String> form = NormalForm.of(rule);
            forms.put(rule.id(), form);
            byConditions
                    .computeIfAbsent(rule.layer() + form, none -> new ArrayList<>())
                    .add(rule);
        }
        byConditions.values().forEach(this::sameConditions);
        new Shadows(forms).in(set.rules(), (wide, narrow) -> {
            if (judged.contains(narrow.id())) {
                idle(
                        narrow,
                        "says nothing that " + wide.id() + " does not say already: its conditions include all of it",
                        wide);
            }
        });
        new Overrides(forms).in(set.rules(), (written, generated) -> {
            if (judged.contains(generated.id())) {
                add(
                        generated,
                        FindingCode.OVERRIDDEN,
                        "is generated, and " + written.id()
                                + ", which a person wrote, says the opposite whenever it fires");
            }
        });
    }

    private void sameConditions(List<ReadRule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            for (int j = i + 1; j < rules.size(); j++) {
                boolean turned = Overrides.generated(rules.get(i)) && !Overrides.generated(rules.get(j));
                same(rules.get(turned ? j : i), rules.get(turned ? i : j));
            }
        }
    }

    /** Of a written and a generated rule the generated one is named, else the later one. */
    private void same(ReadRule one, ReadRule other) {
        if (!judged.contains(other.id())) {
            return;
        }
        if (NormalForm.verdict(one).equals(NormalForm.verdict(other))) {
            idle(other, "has the conditions and the verdict of " + one.id(), one);
        } else if (Overrides.opposed(one, other) && Overrides.generated(one) == Overrides.generated(other)) {
            add(other, FindingCode.CONTRADICTION, "says the opposite of " + one.id() + " of the same facts");
        }
    }

    private void idle(ReadRule rule, String message, ReadRule beside) {
        boolean overridden = Overrides.generated(rule) && !Overrides.generated(beside);
        add(
                rule,
                overridden ? FindingCode.OVERRIDDEN : FindingCode.SHADOWED,
                overridden ? "is generated, and " + message + ", which a person wrote" : message);
    }

    /** Rules that let codes give way to each other, or order them, in a ring. */
    private void rings() {
        for (String verdict : ORDERS.stream().sorted().toList()) {
            List<ReadRule> rules = set.rules().stream()
                    .filter(rule -> rule.verdict().equals(verdict))
                    .toList();
            new Rings().in(rules, (rule, way) -> {
                if (judged.contains(rule.id())) {
                    add(rule, FindingCode.RING, "goes in a ring with " + way);
                }
            });
        }
    }

    private void cases(RuleSet own, List<RuleCase> cases) {
        Set<String> firing = new HashSet<>();
        Set<String> silent = new HashSet<>();
        Set<String> there = new HashSet<>();
        set.rules().forEach(rule -> there.add(rule.id()));
        for (RuleCase one : cases) {
            (one.mustFire() ? firing : silent).add(one.rule());
            if (!there.contains(one.rule())) {
                findings.add(new Finding(
                        one.file(), one.line(), one.rule(), FindingCode.CASES, "a case of a rule that there is not"));
            }
        }
        for (ReadRule rule : own.rules()) {
            if (!firing.contains(rule.id())) {
                add(rule, FindingCode.CASES, "has no case that makes it fire (fires: " + rule.id() + ")");
            }
            if (!silent.contains(rule.id())) {
                add(rule, FindingCode.CASES, "has no near miss (silent: " + rule.id() + ")");
            }
        }
    }
}
