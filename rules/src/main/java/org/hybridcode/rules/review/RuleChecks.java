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
    private static final Set<String> REFUSALS = Set.of("Rejection", "GivesWay", "Exclusion");
    private static final Set<String> GRANTS = Set.of("Candidate", "Documented", "Standing", "Assignment");

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
                add(
                        narrow,
                        FindingCode.SHADOWED,
                        "says nothing that " + wide.id() + " does not say already: its conditions include all of it");
            }
        });
    }

    private void sameConditions(List<ReadRule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            for (int j = i + 1; j < rules.size(); j++) {
                ReadRule one = rules.get(i);
                ReadRule other = rules.get(j);
                if (!judged.contains(other.id())) {
                    continue;
                }
                if (NormalForm.verdict(one).equals(NormalForm.verdict(other))) {
                    add(other, FindingCode.SHADOWED, "has the conditions and the verdict of " + one.id());
                } else if (opposed(one, other) || opposed(other, one)) {
                    add(other, FindingCode.CONTRADICTION, "says the opposite of " + one.id() + " of the same facts");
                }
            }
        }
    }

    private static boolean opposed(ReadRule one, ReadRule other) {
        return REFUSALS.contains(one.verdict()) && GRANTS.contains(other.verdict());
    }

    /** Two rules each of which lets the code of the other give way. */
    private void rings() {
        Map<String, ReadRule> known = new HashMap<>();
        for (ReadRule rule : set.rules()) {
            if (Set.of("GivesWay", "Sequence").contains(rule.verdict())) {
                CodePair.of(rule).ifPresent(pair -> {
                    ReadRule back = known.get(rule.verdict() + pair.reversed());
                    if (back != null && judged.contains(rule.id())) {
                        add(rule, FindingCode.RING, "goes in a ring with " + back.id() + ": " + pair + " and back");
                    }
                    known.putIfAbsent(rule.verdict() + pair, rule);
                });
            }
        }
    }

    private void cases(RuleSet own, List<RuleCase> cases) {
        Set<String> firing = new HashSet<>();
        Set<String> silent = new HashSet<>();
        for (RuleCase one : cases) {
            (one.mustFire() ? firing : silent).add(one.rule());
            if (set.find(one.rule()).isEmpty()) {
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
