package org.hybridcode.rules.lint;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Lets only expressions pass that cannot run away: characters, classes and dots, at most two repetitions,
 * and none of a group. Such an expression takes at most the square of the text's length.
 */
final class ExpressionCheck {
    private static final int LONGEST = 80;
    private static final int UNBOUNDED = 2;
    private static final Pattern ATOMS = Pattern.compile(
            "(?:(?:[A-Za-z0-9 ,;:/%_-]|\\.|\\[\\^?[A-Za-z0-9 .,_-]+\\]|\\((?:[A-Za-z0-9 ._|-])+\\)\\??+(?![*+{?]))"
                    + "(?:[*+?]|\\{\\d{1,2}(?:,\\d{1,2})?\\})?|\\|)*");
    private static final Pattern REPEATED_GROUP = Pattern.compile("\\)[*+{]");
    private static final Pattern BOUNDLESS = Pattern.compile("[*+{]");

    private ExpressionCheck() {}

    /** @throws Refusal when the expression could take forever, or is none */
    static void check(String expression) {
        if (expression.length() > LONGEST) {
            throw refused("is longer than " + LONGEST + " characters");
        }
        if (REPEATED_GROUP.matcher(expression).find()) {
            throw refused("repeats a group in brackets");
        }
        if (BOUNDLESS.matcher(expression).results().count() > UNBOUNDED) {
            throw refused("repeats more than " + UNBOUNDED + " parts");
        }
        if (!ATOMS.matcher(expression).matches()) {
            throw refused("holds more than characters, classes as [A-Z], choices as (a|b), and * + ? {n,m}");
        }
        try {
            Pattern.compile(expression);
        } catch (PatternSyntaxException e) {
            throw refused("cannot be read");
        }
    }

    private static Refusal refused(String why) {
        return new Refusal(FindingCode.EXPRESSION, "the expression behind 'matches' " + why);
    }
}
