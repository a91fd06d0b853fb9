package org.hybridcode.expansion.mine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hybridcode.kb.index.ContentWords;
import org.hybridcode.kb.table.Table;
import org.hybridcode.nlp.dictionary.Word;

/** Cuts a text into runs of words, and these where noun phrases end. Immutable. */
final class Chunks {
    private static final String ENDS = "/hybridcode/phrases/phrase-ends.tsv";
    static final String ADJECTIVES = "/hybridcode/expansion/adjectives.tsv";
    private static final String JOINS = " -/'\u2019";

    private final Set<String> ends =
            Table.read(ENDS, 1).stream().map(row -> row.cell(0)).collect(Collectors.toSet());
    private final Pattern adjectives = Pattern.compile(
            Table.readNamed(ADJECTIVES).stream().map(row -> row.cell(0)).collect(Collectors.joining("|")));

    /** Runs of words between which nothing stands but what joins words. */
    static List<List<Word>> of(String text) {
        return of(text, JOINS);
    }

    /** Runs of words between which commas may stand as well. */
    static List<List<Word>> listed(String text) {
        return of(text, JOINS + ',');
    }

    private static List<List<Word>> of(String text, String joining) {
        List<List<Word>> chunks = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        for (Word word : Word.in(text, 0, text.length())) {
            if (!open.isEmpty() && !isJoined(text, open.get(open.size() - 1).end(), word.begin(), joining)) {
                chunks.add(open);
                open = new ArrayList<>();
            }
            open.add(word);
        }
        chunks.add(open);
        return chunks;
    }

    private static boolean isJoined(String text, int from, int to, String joining) {
        for (int i = from; i < to; i++) {
            boolean wrapped = text.charAt(i) == '\n' && !text.startsWith("\n\n", i);
            if (joining.indexOf(text.charAt(i)) < 0 && !wrapped) {
                return false;
            }
        }
        return to - from < 4;
    }

    /** The parts of a chunk between the words at which a noun phrase ends. */
    List<List<Word>> nounPhrases(List<Word> chunk, String text) {
        List<List<Word>> phrases = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        for (Word word : chunk) {
            if (isEnd(word, text)) {
                phrases.add(open);
                open = new ArrayList<>();
            } else {
                open.add(word);
            }
        }
        phrases.add(open);
        return phrases;
    }

    /**
     * Whether the phrase that ends before this place goes on: it ends with a word that stands before a noun, and another word
     * follows, or the phrase means something with the word that follows.
     */
    boolean isCut(List<Word> chunk, int end, String text, Predicate<String> goesOn) {
        return end < chunk.size()
                && !isEnd(chunk.get(end), text)
                && !ContentWords.joins(chunk.get(end).plain())
                && (adjectives.matcher(chunk.get(end - 1).plain()).matches()
                        || goesOn.test(chunk.get(end).plain()));
    }

    /** Whether nothing of the same noun phrase stands right before this place. */
    boolean isBegin(List<Word> chunk, int place, String text) {
        return place == 0
                || place == chunk.size()
                || isEnd(chunk.get(place - 1), text)
                || isEnd(chunk.get(place), text)
                || text.substring(chunk.get(place - 1).end(), chunk.get(place).begin())
                                .indexOf(',')
                        >= 0;
    }

    private boolean isEnd(Word word, String text) {
        return ends.contains(text.substring(word.begin(), word.end()).toLowerCase(Locale.ROOT));
    }
}
