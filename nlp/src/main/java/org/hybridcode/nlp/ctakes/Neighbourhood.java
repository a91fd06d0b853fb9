package org.hybridcode.nlp.ctakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.ctakes.typesystem.type.textsem.IdentifiedAnnotation;
import org.hybridcode.nlp.dictionary.Word;

/**
 * The words of a sentence that may say more about a mention: up to the next mention to each side, and over it where a
 * word such as "with" or "due" joins the two. Positions count the words of the sentence.
 *
 * @param mention the mention
 * @param first its first word
 * @param behind the position behind its last word
 * @param from the first word that may qualify it
 * @param to the position behind the last one
 */
record Neighbourhood(IdentifiedAnnotation mention, int first, int behind, int from, int to) {
    /** How many words to each side may qualify a mention; longer sentences are lists. */
    private static final int REACH = 12;

    private static final Set<String> JOINING = Set.of(
            "with", "due", "from", "in", "of", "secondary", "by", "causing", "caused", "complicating", "complicated");

    /** The neighbourhood of each mention of a sentence that covers a word of it. */
    static List<Neighbourhood> of(List<IdentifiedAnnotation> mentions, List<Word> words) {
        int[] first = new int[mentions.size()];
        int[] behind = new int[mentions.size()];
        for (int i = 0; i < mentions.size(); i++) {
            first[i] = wordFrom(words, mentions.get(i).getBegin());
            behind[i] = wordFrom(words, mentions.get(i).getEnd());
        }
        List<Neighbourhood> found = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            if (first[i] < behind[i]) {
                int from = Math.max(left(i, first, behind, words), first[i] - REACH);
                int to = Math.min(right(i, first, behind, words), behind[i] + REACH);
                found.add(new Neighbourhood(mentions.get(i), first[i], behind[i], from, to));
            }
        }
        return found;
    }

    private static int left(int at, int[] first, int[] behind, List<Word> words) {
        int from = 0;
        boolean crossed = false;
        for (int i = at - 1; i >= 0 && from == 0; i--) {
            if (behind[i] <= first[at] && first[i] < behind[i]) {
                boolean joined = !crossed && joins(words, behind[i], first[at]);
                crossed |= joined;
                from = joined ? from : behind[i];
            }
        }
        return from;
    }

    private static int right(int at, int[] first, int[] behind, List<Word> words) {
        int to = words.size();
        boolean crossed = false;
        for (int i = at + 1; i < first.length && to == words.size(); i++) {
            if (first[i] >= behind[at] && first[i] < behind[i]) {
                boolean joined = !crossed && joins(words, behind[at], first[i]);
                crossed |= joined;
                to = joined ? to : first[i];
            }
        }
        return to;
    }

    private static boolean joins(List<Word> words, int from, int to) {
        return words.subList(from, to).stream().anyMatch(word -> JOINING.contains(word.folded()));
    }

    private static int wordFrom(List<Word> words, int offset) {
        int at = 0;
        while (at < words.size() && words.get(at).begin() < offset) {
            at++;
        }
        return at;
    }

    boolean inMention(int position) {
        return position >= first && position < behind;
    }
}
