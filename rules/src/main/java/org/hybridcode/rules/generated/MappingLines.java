package org.hybridcode.rules.generated;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hybridcode.kb.code.Icd10Code;

/**
 * Reads lines that are, one by one, what would be written of what they say: this is all of the check, for the one shape and
 * what may stand in it are fixed. Whatever is not of the shape is left to {@link MappingShape}, which parses it to say what
 * is wrong; Drools' lexer takes five times as long.
 */
final class MappingLines {
    private static final int NAME = 1;
    private static final int FIRST_KEY = 2;
    private static final int CONSEQUENCE = 11;
    private static final int ID = "MAP-0123456789abcdef ".length();

    private MappingLines() {}

    /** The rules, if all the lines are rules of the one shape. */
    static Optional<List<MappingRule>> rules(List<String> lines) {
        if (lines.size() % MappingText.LINES != 0) {
            return Optional.empty();
        }
        List<MappingRule> rules = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += MappingText.LINES) {
            List<String> own = lines.subList(from, from + MappingText.LINES);
            Optional<MappingRule> rule = rule(own);
            if (rule.isEmpty() || !MappingText.rule(rule.get()).equals(own)) {
                return Optional.empty();
            }
            rules.add(rule.get());
        }
        return Optional.of(rules);
    }

    private static Optional<MappingRule> rule(List<String> lines) {
        try {
            MappingCard card = new MappingCard();
            for (int i = 0; i < MappingText.KEYS.size(); i++) {
                card.read(MappingText.KEYS.get(i), quoted(lines.get(FIRST_KEY + i)));
            }
            String name = quoted(lines.get(NAME));
            return Optional.of(card.rule(
                    name.substring(Math.min(ID, name.length())), new Icd10Code(quoted(lines.get(CONSEQUENCE)))));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What stands between the first and the last quote of a line. */
    private static String quoted(String line) {
        int begin = line.indexOf('"') + 1;
        return line.substring(begin, Math.max(begin, line.lastIndexOf('"')));
    }
}
