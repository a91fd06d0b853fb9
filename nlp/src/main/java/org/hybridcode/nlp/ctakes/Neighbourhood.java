package org.hybridcode.nlp.ctakes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.ctakes.typesystem.type.textsem.IdentifiedAnnotation;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.index.Said;
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
                int from = Math.max(left(i, mentions, first, behind, words), first[i] - REACH);
                int to = Math.min(right(i, mentions, first, behind, words), behind[i] + REACH);
                found.add(new Neighbourhood(mentions.get(i), first[i], behind[i], from, to));
            }
        }
        return found;
    }

    /**
     * The neighbourhood of each mention that means no condition by itself, in which other such mentions are words like
     * any other: how an injury happened is told in them ("tripped over a rug and fell").
     */
    static List<Neighbourhood> everyday(List<IdentifiedAnnotation> mentions, List<Word> words) {
        List<IdentifiedAnnotation> coded =
                mentions.stream().filter(Neighbourhood::meansACode).toList();
        List<Neighbourhood> found = new ArrayList<>();
        for (IdentifiedAnnotation mention : mentions) {
            if (!meansACode(mention)) {
                List<IdentifiedAnnotation> others = new ArrayList<>(coded);
                others.add(mention);
                others.sort(Comparator.comparingInt(IdentifiedAnnotation::getBegin));
                of(others, words).stream()
                        .filter(around -> around.mention().equals(mention))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static boolean meansACode(IdentifiedAnnotation mention) {
        return Concepts.codeOf(Concepting.conceptId(mention)).isPresent();
    }

    private static int left(int at, List<IdentifiedAnnotation> mentions, int[] first, int[] behind, List<Word> words) {
        int from = 0;
        boolean crossed = false;
        for (int i = at - 1; i >= 0 && from == 0; i--) {
            if (behind[i] <= first[at] && first[i] < behind[i]) {
                boolean qualifies = qualifies(mentions.get(i), behind[i], first[at]);
                boolean joined = qualifies || !crossed && joins(words, behind[i], first[at]);
                crossed |= joined && !qualifies;
                from = joined ? from : behind[i];
            }
        }
        return from;
    }

    private static int right(int at, List<IdentifiedAnnotation> mentions, int[] first, int[] behind, List<Word> words) {
        int to = words.size();
        boolean crossed = false;
        for (int i = at + 1; i < first.length && to == words.size(); i++) {
            if (first[i] >= behind[at] && first[i] < behind[i]) {
                boolean qualifies = qualifies(mentions.get(i), behind[at], first[i]);
                boolean joined = qualifies || !crossed && joins(words, behind[at], first[i]);
                crossed |= joined && !qualifies;
                to = joined ? to : first[i];
            }
        }
        return to;
    }

    /** Whether a wording that means no condition by itself stands right beside a mention: "benign neoplasm". */
    private static boolean qualifies(IdentifiedAnnotation other, int from, int to) {
        return from == to && !meansACode(other);
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

    /** The mention among the words of its neighbourhood, and what else is said of the same problem. */
    Said said(List<Word> sentence, List<Word> further) {
        return new Said(folded(sentence.subList(from, to)), first - from, behind - from, folded(further));
    }

    /** Of the words of the sentence those of the neighbourhood, and the further ones behind them. */
    List<Word> words(List<Word> sentence, List<Word> further) {
        return Stream.concat(sentence.subList(from, to).stream(), further.stream())
                .toList();
    }

    private static List<String> folded(List<Word> words) {
        return words.stream().map(Word::folded).toList();
    }
}
