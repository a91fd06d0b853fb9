package org.hybridcode.engine.lookup;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hybridcode.kb.codeset.SaidTogether;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.facts.Span;

/**
 * Looks up the second condition that a wording says at once with the first, where each has a code: "acute respiratory failure
 * with hypoxia and hypercapnia" (Official Guidelines, Section I.A.15, I.B.9).
 */
final class SecondConditions {
    private static final String WORD = Concepts.ofWord("second condition");
    /** How far behind the first condition the word may stand. */
    private static final int REACH = 30;

    private static final Pattern END = Pattern.compile("[.;\\n]");

    private final String note;

    SecondConditions(String note) {
        this.note = note;
    }

    /** The drafts of the second conditions; they rest on the words of the first and on those that say the second. */
    List<Draft> completing(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> !draft.head().isEmpty())
                .flatMap(draft -> SaidTogether.builtIn().stream()
                        .filter(pair -> pair.code().text().equals(draft.text()))
                        .flatMap(pair -> second(pair, draft).stream()))
                .toList();
    }

    private Optional<Draft> second(SaidTogether pair, Draft draft) {
        Mention head = draft.head().get(0);
        int begin = Stream.concat(draft.head().stream(), draft.modifiers().stream())
                .filter(mention -> mention.sentence() == head.sentence())
                .mapToInt(mention -> mention.span().begin())
                .min()
                .orElse(head.span().begin());
        Matcher end = END.matcher(note)
                .region(head.span().end(), Math.min(note.length(), head.span().end() + REACH));
        Matcher word = pair.word().matcher(note).region(begin, end.find() ? end.start() : end.regionEnd());
        return word.find()
                ? Optional.of(
                        draft.sharpened(pair.second(), List.of(head.part(WORD, new Span(word.start(), word.end())))))
                : Optional.empty();
    }
}
