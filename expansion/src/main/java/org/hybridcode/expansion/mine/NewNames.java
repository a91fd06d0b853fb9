package org.hybridcode.expansion.mine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.index.ContentWords;
import org.hybridcode.nlp.dictionary.Word;

/** Noun phrases that may name a condition, and which of them the knowledge base does not have. Safe to share between threads. */
final class NewNames {
    private static final int LONGEST = 6;
    private static final int FEWEST = 2;

    private static final Pattern NUMBER = Pattern.compile("\\d.*");

    private final Meanings meanings;
    private final Chunks chunks = new Chunks();
    private final ConditionNames conditions;

    NewNames(Meanings meanings, ConditionNames conditions) {
        this.meanings = meanings;
        this.conditions = conditions;
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    /**
     * Whether words are one noun phrase that the knowledge base does not have, and that neither relates things to each other, nor
     * denies, nor says too little.
     */
    boolean fit(List<Word> words, String text) {
        return !words.isEmpty()
                && chunks.nounPhrases(words, text).equals(List.of(words))
                && folded(words).stream().noneMatch(ContentWords::joins)
                && isNew(folded(words));
    }

    private boolean isNew(List<String> folded) {
        return folded.size() <= LONGEST
                && meanings.isBounded(folded)
                && folded.stream().noneMatch(ContentWords::denies)
                && !ContentWords.isGeneral(folded)
                && !meanings.wordings().knows(String.join(" ", folded));
    }

    /** The codes of what the knowledge base knows in a text, in their order, but for what the words before it deny. */
    List<CodebookEntry> known(String text) {
        Map<String, CodebookEntry> codes = new TreeMap<>();
        for (List<Word> chunk : Chunks.of(text)) {
            List<String> folded = folded(chunk);
            for (int begin = 0; begin < folded.size(); begin++) {
                if (ContentWords.denies(folded.get(begin))) {
                    break;
                }
                int end = longest(folded, begin);
                if (end > begin) {
                    entry(folded, begin, end).ifPresent(entry -> codes.put(entry.text(), entry));
                    begin = end - 1;
                }
            }
        }
        return List.copyOf(codes.values());
    }

    /** Where the longest wording of the knowledge base that begins there ends; the begin when there is none. */
    private int longest(List<String> folded, int begin) {
        for (int end = Math.min(folded.size(), begin + LONGEST); end > begin; end--) {
            if (entry(folded, begin, end).isPresent()) {
                return end;
            }
        }
        return begin;
    }

    private Optional<CodebookEntry> entry(List<String> folded, int begin, int end) {
        return meanings.known(String.join(" ", folded.subList(begin, end))).filter(CodebookEntry::billable);
    }

    /** Noun phrases that end with the name of a condition and of which nothing knows any part, each with the place of its first mention. */
    Map<String, Sighting> unknown(String text) {
        Map<String, Sighting> unknown = new LinkedHashMap<>();
        for (List<Word> chunk : Chunks.of(text)) {
            for (List<Word> words : chunks.nounPhrases(chunk, text)) {
                List<String> folded = folded(words);
                if (folded.size() >= FEWEST && isNew(folded) && isUnknown(folded)) {
                    unknown.putIfAbsent(String.join(" ", folded), Sighting.of(text, words, Miner.RECURRING, List.of()));
                }
            }
        }
        return unknown;
    }

    private boolean isUnknown(List<String> folded) {
        if (!conditions.contains(last(folded))
                || folded.stream().anyMatch(word -> NUMBER.matcher(word).matches())
                || !ContentWords.of(folded).stream().allMatch(meanings.wordings()::speaks)) {
            return false;
        }
        for (int begin = 0; begin < folded.size(); begin++) {
            for (int end = begin + 1; end <= folded.size(); end++) {
                List<String> part = folded.subList(begin, end);
                if (meanings.wordings().knows(String.join(" ", part))
                        || !meanings.of(part).isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<String> folded(List<Word> words) {
        return words.stream().map(Word::plain).toList();
    }
}
