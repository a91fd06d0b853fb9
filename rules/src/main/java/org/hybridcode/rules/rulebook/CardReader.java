package org.hybridcode.rules.rulebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.definition.rule.Rule;

/** Reads a rule's card from its name, package and metadata. */
final class CardReader {
    private static final Pattern NAME = Pattern.compile("([A-Z]{3}-\\d{4}) (\\S.*)");
    private static final String PACKAGE = "rules.";
    private static final String NO_END = "..";

    private CardReader() {}

    /** @throws IllegalStateException when the rule's name or metadata is not in house format */
    static RuleCard card(Rule rule) {
        Matcher name = NAME.matcher(rule.getName());
        if (!name.matches() || !rule.getPackageName().startsWith(PACKAGE)) {
            throw fault(rule, "is not named 'ABC-0001 Title' in a package below " + PACKAGE);
        }
        String[] effective = metadata(rule, "Effective").split("/", -1);
        if (effective.length != 2) {
            throw fault(rule, "@Effective is not 'first/last'");
        }
        return new RuleCard(
                name.group(1),
                name.group(2),
                Layer.valueOf(rule.getPackageName().substring(PACKAGE.length()).toUpperCase(Locale.ROOT)),
                metadata(rule, "Source"),
                date(rule, effective[0]),
                effective[1].equals(NO_END) ? Optional.empty() : Optional.of(date(rule, effective[1])),
                metadata(rule, "Owner"),
                metadata(rule, "Status"),
                metadata(rule, "Remedy"));
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
