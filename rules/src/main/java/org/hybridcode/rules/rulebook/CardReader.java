package org.hybridcode.rules.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.kie.api.definition.rule.Rule;

/** Reads a rule's card from its name, package and metadata. */
final class CardReader {
    private static final Pattern NAME = Pattern.compile("([A-Z]{3,4}-\\d{4}(?:\\.\\d)?) (\\S.*)");
    private static final String NO_END = "..";

    private CardReader() {}

    /** @throws IllegalStateException when the rule's name or metadata is not in house format */
    static RuleCard card(Rule rule) {
        Matcher name = NAME.matcher(rule.getName());
        if (!name.matches()) {
            throw fault(rule, "is not named 'ABC-0001 Title'");
        }
        String[] effective = metadata(rule, "Effective").split("/", -1);
        if (effective.length != 2) {
            throw fault(rule, "@Effective is not 'first/last'");
        }
        return new RuleCard(
                name.group(1),
                name.group(2),
                layer(rule),
                metadata(rule, "Source"),
                date(rule, effective[0]),
                effective[1].equals(NO_END) ? Optional.empty() : Optional.of(date(rule, effective[1])),
                metadata(rule, "Owner"),
                metadata(rule, "Status"),
                metadata(rule, "Remedy"));
    }

    /** The layer is the rule's ruleflow group, which is what decides when it runs. */
    private static Layer layer(Rule rule) {
        String group = String.valueOf(((RuleImpl) rule).getRuleFlowGroup());
        return Arrays.stream(Layer.values())
                .filter(layer -> layer.label().equals(group))
                .findFirst()
                .orElseThrow(() -> fault(rule, "is in the ruleflow group '" + group + "', which is no layer"));
    }

    private static LocalDate date(Rule rule, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalStateException("rule '" + rule.getName() + "': '" + text + "' is no date", e);
        }
    }

    /** A metadata value; the executable model leaves its quotes on, the classic compiler takes them off. */
    private static String metadata(Rule rule, String key) {
        Object value = rule.getMetaData().get(key);
        if (value == null) {
            throw fault(rule, "has no @" + key);
        }
        String text = value.toString();
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    private static IllegalStateException fault(Rule rule, String message) {
        return new IllegalStateException("rule '" + rule.getName() + "' " + message);
    }
}
