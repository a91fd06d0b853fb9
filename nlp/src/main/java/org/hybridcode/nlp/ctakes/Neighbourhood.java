package org.hybridcode.nlp.ctakes;

import java.util.List;
import java.util.Set;

/**
 * The words of a sentence that may say more about a mention: up to the next mention to each side, and over it where a
 * word such as "with" or "due" joins the two. Positions count the words of the sentence.
 *
 * @param head the mention
 * @param from the first word that may qualify it
 * @param to the position behind the last one
 */
record Neighbourhood(Head head, int from, int to) {
    /** How many words to each side may qualify a mention; longer sentences are lists. */
    private static final int REACH = 12;

    private static final Set<String> JOINING = Set.of(
            "with", "due", "from", "in", "of", "secondary", "by", "causing", "caused", "complicating", "complicated");

    /** The neighbourhood of a mention among others of its sentence, which are in the order of the dictionary. */
    static Neighbourhood of(Head head, List<Head> others, List<String> folded) {
        return new Neighbourhood(head, left(head, others, folded), right(head, others, folded));
    }

    private static int left(Head head, List<Head> others, List<String> folded) {
        int from = Math.max(0, head.first() - REACH);
        boolean crossed = false;
        for (int i = others.size() - 1; i >= 0 && others.get(i).behind() > from; i--) {
            Head other = others.get(i);
            if (other.behind() <= head.first() && !qualifies(other, other.behind(), head.first())) {
                if (crossed || !joins(folded, other.behind(), head.first())) {
                    return other.behind();
                }
                crossed = true;
            }
        }
        return from;
    }

    private static int right(Head head, List<Head> others, List<String> folded) {
        int to = Math.min(folded.size(), head.behind() + REACH);
        boolean crossed = false;
        for (int i = 0; i < others.size() && others.get(i).first() < to; i++) {
            Head other = others.get(i);
            if (other.first() >= head.behind() && !qualifies(other, head.behind(), other.first())) {
                if (crossed || !joins(folded, head.behind(), other.first())) {
                    return other.first();
                }
                crossed = true;
            }
        }
        return to;
    }

    /** Whether a wording that means no condition by itself stands right beside a mention: "benign neoplasm". */
    private static boolean qualifies(Head other, int from, int to) {
        return from == to && !other.meansACode();
    }

    private static boolean joins(List<String> folded, int from, int to) {
        for (int at = from; at < to; at++) {
            if (JOINING.contains(folded.get(at))) {
                return true;
            }
        }
        return false;
    }

    /** The same up to a position. */
    Neighbourhood upTo(int end) {
        return new Neighbourhood(head, from, Math.max(end, head.behind()));
    }

    /** Of the words of the sentence those of the neighbourhood. */
    <T> List<T> of(List<T> sentence) {
        return sentence.subList(from, to);
    }

    /** Position of the mention's first word among those of the neighbourhood. */
    int begin() {
        return head.first() - from;
    }

    /** Position behind its last word. */
    int end() {
        return head.behind() - from;
    }
}
