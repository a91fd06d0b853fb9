package org.hybridcode.kb.index;

import java.util.ArrayList;
import java.util.List;

/**
 * The words that must stand around a term for one form of a subterm's title to be meant.
 *
 * @param words as they are looked up, in the order of the title, links left out
 * @param absent for each word whether it must be negated: {@code without obstruction}
 * @param joined for each word whether it must follow the one before it directly: {@code type 2}
 */
record Needed(List<String> words, List<Boolean> absent, List<Boolean> joined) {

    Needed {
        words = List.copyOf(words);
        absent = List.copyOf(absent);
        joined = List.copyOf(joined);
    }

    /** Of one form of a title; no words when it only links. */
    static Needed of(String form) {
        List<String> all = IndexWords.of(form);
        boolean residual = all.contains("specified") || all.contains("unspecified");
        List<String> words = new ArrayList<>();
        List<Boolean> absent = new ArrayList<>();
        List<Boolean> joined = new ArrayList<>();
        boolean negated = false;
        boolean follows = false;
        for (String word : all) {
            if (IndexWords.negates(word) || IndexWords.resumes(word)) {
                negated = IndexWords.negates(word);
            }
            boolean counts = !IndexWords.isLink(word)
                            && !IndexWords.negates(word)
                            && !(residual && IndexWords.isFiller(word))
                            && !(IndexWords.isCompanion(word) && !words.isEmpty())
                    || isLone(word, all);
            if (counts && !words.contains(word)) {
                words.add(word);
                absent.add(negated);
                joined.add(follows && isNumber(word));
            }
            follows = counts;
        }
        return new Needed(words, absent, joined);
    }

    /** A single letter is a link by its look and yet a name: {@code lipoprotein a}, {@code hepatitis A}. */
    private static boolean isLone(String word, List<String> all) {
        return word.equals("a") && all.get(all.size() - 1).equals("a");
    }

    static boolean isNumber(String word) {
        return word.length() == 1
                || word.chars().anyMatch(Character::isDigit)
                || word.chars().allMatch(letter -> letter == 'i' || letter == 'v' || letter == 'x');
    }

    /** The word that a hash finds this by: the longest, as the most telling. */
    String key() {
        String key = words.get(0);
        for (String word : words) {
            if (word.length() > key.length()) {
                key = word;
            }
        }
        return key;
    }
}
