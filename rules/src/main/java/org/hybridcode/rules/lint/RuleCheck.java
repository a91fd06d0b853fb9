package org.hybridcode.rules.lint;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Checks one parsed rule: its name, attributes and metadata, its conditions, and its consequence. */
final class RuleCheck {
    private static final String GROUP = "ruleflow-group";
    private static final Set<String> KEYS = Set.of("Source", "Effective", "Owner", "Status", "Remedy");
    private static final Set<String> STATUS = Set.of("approved", "draft");
    private static final Pattern PLAIN = Pattern.compile("\"[^\"\\\\\\p{Cntrl}]+\"");

    private final Scope scope;
    private final RuleDescr rule;
    private final RuleFindings findings;

    private RuleCheck(Scope scope, RuleDescr rule, RuleFindings findings) {
        this.scope = scope;
        this.rule = rule;
        this.findings = findings;
    }

    /** Adds what is wrong with the rule. */
    static void check(Scope scope, Set<String> imported, RuleDescr rule, RuleFindings findings) {
        RuleCheck check = new RuleCheck(scope, rule, findings);
        check.name();
        check.attributes();
        check.metadata();
        check.body(imported);
    }

    /** The id that a name begins with, or the name. */
    static String id(String name) {
        return name.split(" ", 2)[0];
    }

    private void name() {
        String[] parts = rule.getName().split(" ", 2);
        boolean house = parts.length == 2 && scope.ids().matcher(parts[0]).matches() && Names.isTitle(parts[1]);
        findings.expect(
                house,
                FindingCode.NAME,
                "a rule is named with its id and a title in plain words, the id as " + scope.ids()
                        + ", the title without quotes and signs");
        findings.expect(rule.getParentName() == null, FindingCode.DECLARATION, "a rule extends no other rule");
    }

    private void attributes() {
        for (AttributeDescr attribute : rule.getAttributes().values()) {
            if (!attribute.getName().equals(GROUP)) {
                findings.add(
                        attribute.getLine(),
                        FindingCode.ATTRIBUTE,
                        "'" + attribute.getName() + "' is refused: the one attribute is " + GROUP);
            }
        }
        findings.expect(
                scope.verdicts().containsKey(layer()),
                FindingCode.ATTRIBUTE,
                GROUP + " names the layer: one of "
                        + new TreeSet<>(scope.verdicts().keySet()));
    }

    private String layer() {
        AttributeDescr group = rule.getAttributes().get(GROUP);
        return group == null || group.getType() != AttributeDescr.Type.STRING ? "" : group.getValue();
    }

    private void metadata() {
        Set<String> keys = new TreeSet<>(rule.getAnnotationNames());
        findings.expect(
                keys.equals(KEYS),
                FindingCode.METADATA,
                "a rule has @Source, @Effective, @Owner, @Status and @Remedy, each once, and nothing else; this one has "
                        + keys);
        for (AnnotationDescr annotation : rule.getAnnotations()) {
            Map<String, Object> values = annotation.getValueMap();
            findings.expect(
                    values.keySet().equals(Set.of("value"))
                            && PLAIN.matcher(String.valueOf(values.get("value")))
                                    .matches(),
                    FindingCode.METADATA,
                    "@" + annotation.getName() + " is not one plain text in quotes");
        }
        findings.expect(STATUS.contains(value("Status")), FindingCode.METADATA, "@Status is \"approved\" or \"draft\"");
        findings.expect(
                isPeriod(value("Effective")),
                FindingCode.METADATA,
                "@Effective is the first and the last day, \"2025-10-01/2026-09-30\", or \"2025-10-01/..\"");
    }

    private String value(String key) {
        AnnotationDescr annotation = rule.getAnnotation(key);
        String text = annotation == null
                ? ""
                : String.valueOf(annotation.getValueMap().get("value"));
        return PLAIN.matcher(text).matches() ? text.substring(1, text.length() - 1) : "";
    }

    private static boolean isPeriod(String text) {
        List<String> days = List.of(text.split("/", -1));
        try {
            return days.size() == 2
                    && (days.get(1).equals("..")
                            ? LocalDate.parse(days.get(0)).isAfter(LocalDate.MIN)
                            : !LocalDate.parse(days.get(0)).isAfter(LocalDate.parse(days.get(1))));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void body(Set<String> imported) {
        Bindings bindings = new Bindings();
        Set<String> unsettled = scope.unsettled().getOrDefault(layer(), Set.of());
        new ConditionCheck(imported, unsettled, findings).check(rule.getLhs(), bindings);
        findings.expect(
                rule.getNamedConsequences().isEmpty(), FindingCode.CONSEQUENCE, "a rule has one 'then' and no other");
        ConsequenceCheck consequence = new ConsequenceCheck(scope, layer(), imported, bindings);
        try {
            consequence.check(String.valueOf(rule.getConsequence()));
        } catch (Refusal e) {
            findings.add(rule.getConsequenceLine(), FindingCode.CONSEQUENCE, e.getMessage());
        }
    }
}
