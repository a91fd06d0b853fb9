package org.hybridcode.rules.rulebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.hybridcode.rules.facts.Verdict;

/** Holds one parsed rule against the house format. */
final class RuleLint {
    private static final Map<Layer, String> PREFIXES = Map.ofEntries(
            Map.entry(Layer.FORMAT, "FMT"),
            Map.entry(Layer.EVIDENCE, "EVD"),
            Map.entry(Layer.NEGATION, "NEG"),
            Map.entry(Layer.TEMPORAL, "TMP"),
            Map.entry(Layer.CERTAINTY, "CRT"),
            Map.entry(Layer.EXPERIENCER, "EXP"),
            Map.entry(Layer.ASSESSMENT, "ASM"),
            Map.entry(Layer.VISIT, "VIS"),
            Map.entry(Layer.CAUSE, "CAU"),
            Map.entry(Layer.DOCUMENTATION, "DOC"),
            Map.entry(Layer.GUIDELINE, "GDL"),
            Map.entry(Layer.EXCLUSION, "EXC"),
            Map.entry(Layer.RESOLUTION, "RES"),
            Map.entry(Layer.SEQUENCE, "SEQ"),
            Map.entry(Layer.ADVICE, "ADV"));
    private static final Set<String> KEYS = Set.of("Source", "Effective", "Owner", "Status", "Remedy");
    private static final Set<String> STATUS = Set.of("approved", "draft");
    private static final Set<Class<?>> CONDITIONS =
            Set.of(AndDescr.class, OrDescr.class, NotDescr.class, ExistsDescr.class);
    private static final Pattern TITLE = Pattern.compile("[A-Z]{3}-\\d{4} [A-Z][^.\"]*[^. ]");
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern INSERT = Pattern.compile("insert\\(new (\\w+)\\(([^;]*)\\)\\);");
    private static final Set<String> VERDICTS = Arrays.stream(Verdict.class.getPermittedSubclasses())
            .map(Class::getSimpleName)
            .collect(Collectors.toUnmodifiableSet());

    private final Layer layer;
    private final RuleDescr rule;
    private final List<String> findings = new ArrayList<>();
    private final Set<String> matched = new TreeSet<>();
    private final Set<String> inserted = new TreeSet<>();

    RuleLint(Layer layer, RuleDescr rule) {
        this.layer = layer;
        this.rule = rule;
        name();
        attributes();
        metadata();
        condition(rule.getLhs());
        consequence();
    }

    List<String> findings() {
        return findings;
    }

    Set<String> matched() {
        return matched;
    }

    Set<String> inserted() {
        return inserted;
    }

    private void name() {
        expect(TITLE.matcher(rule.getName()).matches(), "is not named 'ABC-0001 Title'");
        expect(rule.getName().startsWith(PREFIXES.get(layer) + "-"), "does not begin with " + PREFIXES.get(layer));
        expect(rule.getParentName() == null, "extends another rule");
    }

    private void attributes() {
        expect(
                rule.getAttributes().keySet().equals(Set.of("ruleflow-group")),
                "has the attributes " + rule.getAttributes().keySet());
        expect(
                rule.getAttributes().containsKey("ruleflow-group")
                        && layer.label()
                                .equals(rule.getAttributes()
                                        .get("ruleflow-group")
                                        .getValue()),
                "is not in the ruleflow group " + layer.label());
    }

    private void metadata() {
        Set<String> keys =
                rule.getAnnotations().stream().map(AnnotationDescr::getName).collect(Collectors.toSet());
        expect(
                keys.equals(KEYS) && rule.getAnnotations().size() == KEYS.size(),
                "has the metadata " + new TreeSet<>(keys));
        rule.getAnnotations().forEach(this::plain);
        expect(STATUS.contains(value("Status")), "has the status " + value("Status"));
        expect(isPeriod(value("Effective")), "is effective " + value("Effective"));
    }

    private void plain(AnnotationDescr annotation) {
        String value = String.valueOf(annotation.getValue());
        expect(
                annotation.getValueMap().size() == 1
                        && STRING.matcher(value).matches()
                        && value.length() > 2
                        && value.indexOf('\\') < 0,
                "@" + annotation.getName() + " is not one plain string");
    }

    private String value(String key) {
        return rule.getAnnotations().stream()
                .filter(annotation -> annotation.getName().equals(key))
                .map(annotation -> String.valueOf(annotation.getSingleValueStripped()))
                .findFirst()
                .orElse("");
    }

    private static boolean isPeriod(String text) {
        String[] parts = text.split("/", -1);
        try {
            return parts.length == 2
                    && (parts[1].equals("..")
                            ? LocalDate.parse(parts[0]).isAfter(LocalDate.MIN)
                            : !LocalDate.parse(parts[0]).isAfter(LocalDate.parse(parts[1])));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private void condition(BaseDescr condition) {
        if (condition instanceof PatternDescr pattern) {
            expect(pattern.getSource() == null, "matches something that is no fact (from, collect, accumulate)");
            expect(
                    pattern.getDescrs().stream()
                            .noneMatch(constraint -> constraint.toString().contains("eval(")),
                    "uses eval");
            matched.add(pattern.getObjectType());
        } else if (CONDITIONS.contains(condition.getClass())) {
            ((ConditionalElementDescr) condition).getDescrs().forEach(part -> condition((BaseDescr) part));
        } else {
            findings.add(rule.getName() + ": uses " + condition.getClass().getSimpleName());
        }
    }

    private void consequence() {
        expect(rule.getNamedConsequences().isEmpty(), "has a second consequence");
        String written = STRING.matcher(String.valueOf(rule.getConsequence()))
                .replaceAll("\"\"")
                .strip();
        Matcher insert = INSERT.matcher(written);
        boolean one = insert.matches() && VERDICTS.contains(insert.group(1));
        expect(one, "does something else than inserting one verdict");
        if (one) {
            inserted.add(insert.group(1));
        }
    }

    private void expect(boolean holds, String finding) {
        if (!holds) {
            findings.add(rule.getName() + ": " + finding);
        }
    }
}
