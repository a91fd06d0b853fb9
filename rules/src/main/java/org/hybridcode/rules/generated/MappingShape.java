package org.hybridcode.rules.generated;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.rules.lint.Finding;
import org.hybridcode.rules.lint.FindingCode;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Reads what parsed rules say of themselves; that they say nothing else is seen when they are written again. */
final class MappingShape {
    private static final Pattern NAME = Pattern.compile("(MAP-[0-9a-f]{16}) (.+)");
    private static final Pattern CONSEQUENCE =
            Pattern.compile("\\s*insert\\(new Mapping\\(\\$mention, \"([^\"]*)\"\\)\\);\\s*");

    private final String file;
    private final String opening;
    private final int openingLines;
    private final List<Finding> findings;

    /** A part of a rule that cannot be read. */
    private static final class Unread extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unread(String message) {
            super(message, null, false, false);
        }
    }

    /**
     * A rule among lines of the file.
     *
     * @param line the line it begins on among these, from 1
     * @param before how many lines stand before these
     */
    private record Place(RuleDescr parsed, List<String> lines, int line, int before) {

        int at(int further) {
            return before + line + further;
        }

        /** Where an annotation stands, which the parser does not say. */
        int of(String key) {
            for (int i = line; i < Math.min(line + MappingText.LINES, lines.size()); i++) {
                if (lines.get(i).strip().startsWith("@" + key + "(")) {
                    return before + i + 1;
                }
            }
            return at(0);
        }
    }

    MappingShape(String file, List<String> opening, List<Finding> findings) {
        this.file = file;
        this.opening = String.join("\n", opening) + "\n";
        this.openingLines = opening.size();
        this.findings = findings;
    }

    /**
     * The rules in some lines of the file.
     *
     * @param before how many lines stand before them
     */
    List<MappingRule> rules(List<String> lines, int before) {
        Characters.check(file, lines, before, findings);
        if (!findings.isEmpty()) {
            return List.of();
        }
        int shift = before - openingLines;
        List<MappingRule> rules = new ArrayList<>();
        for (RuleDescr parsed : parsed(opening + String.join("\n", lines) + "\n", shift)) {
            rule(new Place(parsed, lines, parsed.getLine() - openingLines, before))
                    .ifPresent(rules::add);
        }
        return rules;
    }

    private List<RuleDescr> parsed(String text, int shift) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            var parsed = parser.parse(false, text);
            for (DroolsError error : parser.getErrors()) {
                int line = error.getLines().length > 0 ? Math.max(error.getLines()[0] + shift, 0) : 0;
                find(
                        line,
                        "",
                        FindingCode.SYNTAX,
                        "not DRL, at this line or before it (a missing end, bracket or quote)");
            }
            if (findings.isEmpty() && parsed != null) {
                return parsed.getRules();
            }
        } catch (DroolsParserException | RuntimeException | StackOverflowError e) {
            find(shift + openingLines, "", FindingCode.SYNTAX, "cannot be read as DRL from here on");
        }
        if (findings.isEmpty()) {
            find(shift + openingLines, "", FindingCode.SYNTAX, "holds no rules from here on");
        }
        return List.of();
    }

    private Optional<MappingRule> rule(Place place) {
        Matcher name = NAME.matcher(place.parsed.getName());
        if (!name.matches()) {
            find(place.at(0), "", FindingCode.NAME, "is not named 'MAP-, 16 digits, and the title of its code'");
            return Optional.empty();
        }
        String id = name.group(1);
        Optional<MappingRule> rule = card(place, id).flatMap(card -> read(place, id, card, name.group(2)));
        if (rule.isPresent() && !rule.get().id().equals(id)) {
            find(
                    place.at(0),
                    id,
                    FindingCode.NAME,
                    "the id is not that of this phrase and code, which is "
                            + rule.get().id() + ": another phrase or code is another rule" + MappingText.REMEDY);
            return Optional.empty();
        }
        return rule;
    }

    private Optional<MappingCard> card(Place place, String id) {
        MappingCard card = new MappingCard();
        for (String key : MappingText.KEYS) {
            try {
                card.read(key, value(place.parsed, key));
            } catch (Unread | IllegalArgumentException | DateTimeException e) {
                find(place.of(key), id, FindingCode.METADATA, "@" + key + ": " + e.getMessage());
                return Optional.empty();
            }
        }
        return Optional.of(card);
    }

    private Optional<MappingRule> read(Place place, String id, MappingCard card, String title) {
        Matcher consequence = CONSEQUENCE.matcher(String.valueOf(place.parsed.getConsequence()));
        if (!consequence.matches() || !Icd10Code.isWellFormed(consequence.group(1))) {
            find(
                    place.at(Math.max(place.parsed.getConsequenceLine() + 1 - openingLines - place.line, 0)),
                    id,
                    FindingCode.CONSEQUENCE,
                    "a generated mapping inserts one Mapping of $mention to a code, and nothing else"
                            + MappingText.REMEDY);
            return Optional.empty();
        }
        try {
            return Optional.of(card.rule(title, new Icd10Code(consequence.group(1))));
        } catch (IllegalArgumentException e) {
            find(place.at(0), id, FindingCode.METADATA, e.getMessage());
            return Optional.empty();
        }
    }

    private static String value(RuleDescr parsed, String key) {
        AnnotationDescr annotation = parsed.getAnnotation(key);
        if (annotation == null) {
            throw new Unread("is missing");
        }
        Object value = annotation.getSingleValue();
        if (!(value instanceof String text) || annotation.getValueMap().size() != 1) {
            throw new Unread("is one text between quotes");
        }
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    private void find(int line, String rule, FindingCode code, String message) {
        findings.add(new Finding(file, Math.max(line, 0), rule, code, message));
    }
}
