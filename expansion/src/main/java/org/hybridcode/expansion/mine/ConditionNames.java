package org.hybridcode.expansion.mine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.kb.index.ContentWords;
import org.hybridcode.kb.release.KnowledgeBase;

/**
 * The words that name conditions: most wordings that have one of them name by it what is said of the rest, "mass", "stenosis".
 * Immutable.
 */
final class ConditionNames {
    private static final int FEWEST = 3;
    /** Symptoms and findings, places and activities, reasons for contact: what they end with is mostly no condition. */
    private static final Set<Integer> CIRCUMSTANCES = Set.of(18, 20, 21);

    private final Set<String> words;

    private ConditionNames(Set<String> words) {
        this.words = words;
    }

    /** Those by which the wordings of a knowledge base name conditions. */
    static ConditionNames of(KnowledgeBase kb) {
        Map<String, Integer> naming = new HashMap<>();
        Map<String, Integer> having = new HashMap<>();
        for (Term term : kb.lexicon().terms()) {
            if (term.kind() != TermKind.ABBREVIATION && isCondition(term, kb)) {
                List<String> words = List.of(term.key().split(" ", -1));
                Set.copyOf(words).forEach(word -> having.merge(word, 1, Integer::sum));
                naming.merge(name(words), 1, Integer::sum);
            }
        }
        return new ConditionNames(naming.keySet().stream()
                .filter(word -> naming.get(word) >= FEWEST && 2 * naming.get(word) >= having.get(word))
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static boolean isCondition(Term term, KnowledgeBase kb) {
        return Concepts.codeOf(term.conceptId())
                .flatMap(code -> kb.codebook().find(code.text()))
                .filter(entry -> !CIRCUMSTANCES.contains(entry.chapter()))
                .isPresent();
    }

    /** Whether a folded word names conditions. */
    boolean contains(String word) {
        return words.contains(word);
    }

    /** Whether folded words name a condition by what they say before they join something to it: "injury of the knee". */
    boolean isNamed(List<String> folded) {
        return words.contains(name(folded));
    }

    /** The last of the words before the first one that joins. */
    private static String name(List<String> folded) {
        int end = 1;
        while (end < folded.size() && !ContentWords.joins(folded.get(end))) {
            end++;
        }
        return folded.get(end - 1);
    }
}
