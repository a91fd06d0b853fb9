package org.hybridcode.rules.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hybridcode.rules.reading.Condition;
import org.hybridcode.rules.reading.Constraint;
import org.hybridcode.rules.reading.Operand;
import org.hybridcode.rules.reading.ReadRule;

/** Tells rules in plain language. Immutable and safe to share between threads. */
public final class Wording {
    private static final String NO_END = "..";

    private final Phrases phrases = new Phrases();
    private final Function<String, Optional<String>> titles;

    /**
     * Codes are told with their titles.
     *
     * @param titles the title of a code or header; empty for any other text
     */
    public Wording(Function<String, Optional<String>> titles) {
        this.titles = titles;
    }

    /** What has to hold, one sentence for each condition, in order. */
    public List<String> conditions(ReadRule rule) {
        Teller teller = new Teller(rule);
        return rule.conditions().stream().map(teller::sentence).toList();
    }

    /** What the rule says then, in one sentence. */
    public String verdict(ReadRule rule) {
        Clauses clauses = new Clauses(phrases, new Names(rule), titles);
        List<String> told = new ArrayList<>();
        for (Operand argument : rule.arguments()) {
            told.add(
                    argument instanceof Operand.Literal literal && literal.value() instanceof String text
                            ? text
                            : clauses.value(argument));
        }
        String sentence = phrases.find("verdict", rule.verdict()).orElse(rule.verdict() + ": {all}.");
        for (int i = 0; i < told.size(); i++) {
            sentence = sentence.replace("{" + i + "}", told.get(i));
        }
        sentence = sentence.replace("{all}", about(told));
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT)
                + sentence.substring(1).replaceAll("\\?\\.$", "?");
    }

    /** The codes, then what is said of them. */
    private static String about(List<String> told) {
        int last = told.size() - 1;
        return last < 1 ? String.join("", told) : String.join(" and ", told.subList(0, last)) + ": " + told.get(last);
    }

    /** When the rule takes part, in one sentence. */
    public static String dates(ReadRule rule) {
        String[] days = rule.about("Effective").split("/", 2);
        String period = days.length < 2 || days[1].equals(NO_END)
                ? "from " + days[0] + " on"
                : "from " + days[0] + " to " + days[1];
        return "It applies to encounters " + period + "."
                + (rule.about("Status").equals("approved") ? "" : " It is a draft and does not run.");
    }

    private final class Teller {
        private final Names names;
        private final Clauses clauses;

        Teller(ReadRule rule) {
            this.names = new Names(rule);
            this.clauses = new Clauses(phrases, names, titles);
        }

        String sentence(Condition condition) {
            if (condition instanceof Condition.Fact fact && fact.type().equals("Encounter")) {
                return "The encounter is one " + clauses(fact) + ".";
            }
            return ("There is " + phrase(condition) + ".").replaceAll(",([.;])", "$1");
        }

        private String phrase(Condition condition) {
            if (condition instanceof Condition.Fact fact) {
                return fact(article(phrases.fact(fact.type())), fact);
            }
            if (condition instanceof Condition.Count count) {
                return "a number of facts, each " + together(count.parts(), "a ") + numbers(count);
            }
            Condition.Group group = (Condition.Group) condition;
            return switch (group.kind()) {
                case AND -> together(group.parts(), "");
                case OR ->
                    "one of these: " + group.parts().stream().map(this::phrase).collect(Collectors.joining("; or "));
                case NOT -> together(group.parts(), "no ");
                case EXISTS -> together(group.parts(), "at least one ");
                case FORALL ->
                    together(List.of(group.parts().get(0)), "no ") + " without "
                            + group.parts().stream().skip(1).map(this::phrase).collect(Collectors.joining(" and "));
            };
        }

        private String numbers(Condition.Count count) {
            String told = count.own().stream()
                    .map(one -> clauses.of("", one.expression()))
                    .collect(Collectors.joining(" and "));
            return told.isEmpty() ? "" : ", " + told;
        }

        /** The first part, and what there is for it. */
        private String together(List<Condition> parts, String quantity) {
            Condition first = parts.get(0);
            String told = first instanceof Condition.Fact fact && !quantity.isEmpty()
                    ? fact(quantity + phrases.fact(fact.type()), fact)
                    : quantity.isEmpty() ? phrase(first) : quantity + "such: " + phrase(first);
            return parts.size() == 1
                    ? told
                    : told + " for which there is "
                            + parts.stream().skip(1).map(this::phrase).collect(Collectors.joining(" and "));
        }

        private String fact(String noun, Condition.Fact fact) {
            String clauses = clauses(fact);
            return noun
                    + names.letter(fact).map(letter -> ", " + letter + ",").orElse("")
                    + (clauses.isEmpty() ? "" : " " + clauses);
        }

        private String clauses(Condition.Fact fact) {
            List<String> told = fact.own().stream()
                    .filter(Constraint::decides)
                    .map(one -> clauses.of(fact.type(), one.expression()))
                    .toList();
            int last = told.size() - 1;
            return last < 1
                    ? String.join("", told)
                    : String.join(", ", told.subList(0, last)) + " and " + told.get(last);
        }

        private static String article(String noun) {
            return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
        }
    }
}
