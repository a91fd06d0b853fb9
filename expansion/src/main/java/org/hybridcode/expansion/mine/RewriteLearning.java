package org.hybridcode.expansion.mine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hybridcode.expansion.mine.KnownWordings.Said;
import org.hybridcode.kb.code.Icd10Code;

/**
 * Learns how notes say what titles print, from the wordings that a knowledge base has: what a wording and the title of its
 * code do not share is taken for the same, and kept when several codes agree and it leads other wordings to their codes.
 */
final class RewriteLearning {
    private static final int FEWEST_CODES = 2;
    private static final double RIGHT = 0.8;
    /** What is said and printed as nothing has to prove more often that it says nothing. */
    private static final int FEWEST_DROPPING = 8;

    private static final double RIGHT_DROPPING = 0.9;
    /** Of the wordings with these words so many are of codes that print the other ones: "injury" says "ulcer" of pressure alone. */
    private static final double USUAL = 0.2;

    private static final int MOST_PRINTED = 5;
    private static final int MOST_SAID = 2;
    /** A side is never part of what words mean: whoever says "cancer" says no side. */
    private record Pair(Set<String> said, Set<String> printed) {}

    private final Map<String, SortedSet<Icd10Code>> titles;
    private final Map<Icd10Code, List<SortedSet<String>>> printed;

    /**
     * Learns towards these titles.
     *
     * @param titles the codes that a title says, by the title's content words joined by blanks
     * @param printed the content words of each code's title, in each of its forms
     */
    RewriteLearning(Map<String, SortedSet<Icd10Code>> titles, Map<Icd10Code, List<SortedSet<String>>> printed) {
        this.titles = titles;
        this.printed = printed;
    }

    /** The rewrites, in the order of what they say and print. */
    List<Rewrite> learn(List<Said> wordings) {
        Map<Pair, Set<String>> pairs = new HashMap<>();
        for (Said wording : wordings) {
            for (SortedSet<String> title : printed.getOrDefault(wording.code(), List.of())) {
                pair(wording, title, pairs);
            }
        }
        Map<String, List<Said>> byWord = byWord(wordings);
        Map<String, Rewrite> learned = new TreeMap<>();
        pairs.forEach((pair, codes) -> {
            double right = right(pair, byWord);
            boolean drops = pair.printed().isEmpty();
            if (codes.size() >= (drops ? FEWEST_DROPPING : FEWEST_CODES)
                    && right >= (drops ? RIGHT_DROPPING : RIGHT)
                    && usual(pair, byWord) >= USUAL) {
                learned.put(
                        String.join(" ", new TreeSet<>(pair.said())) + "\t"
                                + String.join(" ", new TreeSet<>(pair.printed())),
                        new Rewrite(pair.said(), pair.printed(), codes.size(), right));
            }
        });
        return List.copyOf(learned.values());
    }

    private static void pair(Said wording, SortedSet<String> title, Map<Pair, Set<String>> pairs) {
        Set<String> said = new TreeSet<>(wording.words());
        said.removeAll(title);
        Set<String> other = new TreeSet<>(title);
        other.removeAll(wording.words());
        boolean shares = said.size() < wording.words().size();
        boolean brief = !said.isEmpty() && said.size() <= MOST_SAID && other.size() <= MOST_PRINTED;
        if (shares
                && brief
                && said.stream().noneMatch(Wordings.SIDES::contains)
                && other.stream().noneMatch(Wordings.SIDES::contains)) {
            pairs.computeIfAbsent(new Pair(Set.copyOf(said), Set.copyOf(other)), none -> new TreeSet<>())
                    .add(stem(wording.code()));
        }
    }

    /** Codes that differ in side or encounter alone say nothing twice. */
    private static String stem(Icd10Code code) {
        String text = code.undotted();
        return text.substring(0, Math.min(text.length(), 4));
    }

    private static Map<String, List<Said>> byWord(List<Said> wordings) {
        Map<String, List<Said>> byWord = new HashMap<>();
        wordings.forEach(
                wording -> wording.words().forEach(word -> byWord.computeIfAbsent(word, none -> new ArrayList<>())
                        .add(wording)));
        return byWord;
    }

    private double right(Pair pair, Map<String, List<Said>> byWord) {
        int led = 0;
        int right = 0;
        Rewrite rewrite = new Rewrite(pair.said(), pair.printed(), 1, 1);
        for (Said wording : byWord.getOrDefault(pair.said().iterator().next(), List.of())) {
            if (rewrite.applies(wording.words())) {
                Set<Icd10Code> codes =
                        titles.getOrDefault(String.join(" ", rewrite.of(wording.words())), new TreeSet<>());
                led += codes.isEmpty() ? 0 : 1;
                right += codes.stream().anyMatch(wording.code()::isWithin) ? 1 : 0;
            }
        }
        return led == 0 ? 0 : (double) right / led;
    }

    /** Of the wordings that say it, the share whose code has a title that prints the other words. */
    private double usual(Pair pair, Map<String, List<Said>> byWord) {
        List<Said> saying = byWord.getOrDefault(pair.said().iterator().next(), List.of()).stream()
                .filter(wording -> wording.words().containsAll(pair.said()))
                .toList();
        long printing = saying.stream()
                .filter(wording -> printed.getOrDefault(wording.code(), List.of()).stream()
                        .anyMatch(title -> title.containsAll(pair.printed())))
                .count();
        return (double) printing / Math.max(1, saying.size());
    }
}
