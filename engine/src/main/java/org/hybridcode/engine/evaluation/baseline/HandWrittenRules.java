package org.hybridcode.engine.evaluation.baseline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hybridcode.engine.evaluation.gold.GoldNote;
import org.hybridcode.engine.evaluation.system.CodingSystem;
import org.hybridcode.engine.evaluation.system.PredictedCode;
import org.hybridcode.engine.evaluation.system.Prediction;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.concept.Phrases;

/** Gives the codes of the rules of which a wording stands in a sentence, is not denied and not taken back. Immutable. */
final class HandWrittenRules implements CodingSystem {
    /** A sentence ends at a full stop, question or exclamation mark before white space, and at an empty line. */
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|$)|\\n[ \\t\\r]*\\n");

    private record Worded(HandWrittenRule rule, List<List<String>> unless) {}

    private final NegationWords negation;
    private final String description;
    private final Map<List<String>, List<Worded>> byWording = new HashMap<>();
    private final int longest;

    HandWrittenRules(List<HandWrittenRule> rules, NegationWords negation, Codebook codebook) {
        this.negation = negation;
        List<HandWrittenRule> applying = rules.stream()
                .filter(rule -> codebook.find(rule.code().text())
                        .filter(CodebookEntry::billable)
                        .isPresent())
                .toList();
        applying.forEach(this::add);
        this.longest = byWording.keySet().stream().mapToInt(List::size).max().orElse(0);
        this.description = applying.size() + " of " + rules.size()
                + " hand-written rules, those with a code that is billable in "
                + codebook.release().name() + ", on whole words, with a negation window of " + NegationWords.WINDOW
                + " words";
    }

    private void add(HandWrittenRule rule) {
        Worded worded =
                new Worded(rule, rule.unless().stream().map(Phrases::folded).toList());
        for (String wording : rule.wordings()) {
            byWording
                    .computeIfAbsent(Phrases.folded(wording), key -> new ArrayList<>())
                    .add(worded);
        }
    }

    @Override
    public String name() {
        return "rules-38";
    }

    @Override
    public String description() {
        return description;
    }

    /** In the order of the rules' ids. */
    @Override
    public Prediction code(GoldNote note) {
        SortedMap<String, String> codeByRule = new TreeMap<>();
        for (String sentence : SENTENCE_END.split(note.text(), -1)) {
            List<String> words = Phrases.folded(sentence);
            for (int begin = 0; begin < words.size(); begin++) {
                firing(words, begin)
                        .forEach(rule -> codeByRule.put(rule.id(), rule.code().text()));
            }
        }
        return new Prediction(codeByRule.values().stream()
                .distinct()
                .map(code -> new PredictedCode(code, 1, true))
                .toList());
    }

    /** The rules with a wording that begins at a word of a sentence and counts. */
    private Stream<HandWrittenRule> firing(List<String> sentence, int begin) {
        List<Worded> worded = new ArrayList<>();
        for (int end = begin + 1; end <= Math.min(sentence.size(), begin + longest); end++) {
            worded.addAll(byWording.getOrDefault(sentence.subList(begin, end), List.of()));
        }
        if (worded.isEmpty() || negation.deny(sentence, begin)) {
            return Stream.empty();
        }
        return worded.stream()
                .filter(one ->
                        one.unless().stream().noneMatch(words -> Collections.indexOfSubList(sentence, words) >= 0))
                .map(Worded::rule);
    }
}
