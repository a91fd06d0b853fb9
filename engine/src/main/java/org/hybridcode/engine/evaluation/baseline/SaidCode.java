package org.hybridcode.engine.evaluation.baseline;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hybridcode.kb.code.CodePattern;
import org.hybridcode.kb.concept.Phrases;

/**
 * A code that a model said and the words that it gave for it.
 *
 * @param code dotted and in capitals where it has the form of a code, else what the model said in capitals
 * @param evidence the quotations, none when it gave none
 */
record SaidCode(String code, List<String> evidence) {
    /** A code at the beginning, alone or before its title. */
    private static final Pattern LEADING = Pattern.compile("(" + CodePattern.CODE + ")(?:[\\s:(].*)?", Pattern.DOTALL);

    private static final Pattern UNDOTTED = Pattern.compile("[A-Z]\\d[0-9A-Z][0-9A-Z]{1,4}");
    private static final int CATEGORY = 3;
    /** What is longer is no code, and the note may be quoted in it. */
    private static final int LONGEST = 20;

    SaidCode {
        Objects.requireNonNull(code, "code");
        evidence = List.copyOf(evidence);
    }

    /** What a model gave as a code; a wrong code stays wrong. None when it gave nothing. */
    static Optional<SaidCode> of(String said, List<String> evidence) {
        String capitals = said.strip().toUpperCase(Locale.ROOT);
        return capitals.isEmpty() ? Optional.empty() : Optional.of(new SaidCode(written(capitals), evidence));
    }

    private static String written(String capitals) {
        Matcher leading = LEADING.matcher(capitals);
        if (leading.matches()) {
            return leading.group(1);
        }
        if (UNDOTTED.matcher(capitals).matches()) {
            return capitals.substring(0, CATEGORY) + "." + capitals.substring(CATEGORY);
        }
        return capitals.substring(0, Math.min(LONGEST, capitals.length()));
    }

    /** Whether there are quotations and all stand in the note, whatever its line breaks, case and punctuation. */
    boolean standsIn(String note) {
        String words = " " + words(note) + " ";
        return !evidence.isEmpty()
                && evidence.stream()
                        .map(SaidCode::words)
                        .allMatch(quotation -> !quotation.isEmpty() && words.contains(" " + quotation + " "));
    }

    private static String words(String text) {
        return String.join(" ", Phrases.words(text)).toLowerCase(Locale.ROOT);
    }
}
