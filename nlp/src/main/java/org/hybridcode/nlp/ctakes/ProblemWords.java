package org.hybridcode.nlp.ctakes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hybridcode.nlp.dictionary.Word;
import org.hybridcode.nlp.section.Problem;

/**
 * What an assessment says of a problem after naming it. The sentence that names it holds one condition; the words of the
 * later sentences that belong to no condition qualify that one.
 */
final class ProblemWords {
    /** How many words after its name still speak of a problem. */
    private static final int REACH = 60;

    private static final Word END = new Word("", "", 0, 0);

    private ProblemWords() {}

    /** By the begin of a sentence the words that further qualify its condition; an empty word ends a sentence. */
    static Map<Integer, List<Word>> of(List<FoundSentence> sentences, List<Problem> problems) {
        Map<Integer, List<Word>> further = new HashMap<>();
        for (Problem problem : problems) {
            List<FoundSentence> said = sentences.stream()
                    .filter(sentence -> sentence.begin() >= problem.span().begin()
                            && sentence.begin() < problem.span().end())
                    .dropWhile(sentence -> sentence.heads().isEmpty())
                    .toList();
            if (said.size() > 1 && said.get(0).conditions().size() == 1) {
                further.put(said.get(0).begin(), told(said.subList(1, said.size())));
            }
        }
        return further;
    }

    private static List<Word> told(List<FoundSentence> sentences) {
        List<Word> words = new ArrayList<>();
        for (FoundSentence sentence : sentences) {
            words.add(END);
            words.addAll(sentence.qualifying());
        }
        return words.subList(0, Math.min(words.size(), REACH));
    }
}
