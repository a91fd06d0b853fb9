package org.hybridcode.nlp.ctakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hybridcode.nlp.dictionary.Word;

/**
 * The sites that one name of a condition is said of: "abrasion of the right knee and left elbow". The name is told once,
 * and each site is a condition of its own.
 *
 * @param words the words of the sentence
 * @param from the first word that may qualify the name
 * @param head the first word of the name
 * @param core the position behind the last word of the name, without a site that the dictionary knows it with
 * @param sites the sites in order; fewer than two where there is no list
 */
record SiteList(List<Word> words, int from, int head, int core, List<Site> sites) {
    private static final Set<String> JOINING = Set.of("of", "in", "to", "on", "at", "over", "involving", "affecting");
    private static final Set<String> AND = Set.of("and", "plus");
    private static final Set<String> ARTICLES = Set.of("the", "his", "her", "their", "a", "an");
    private static final Set<String> SIDES = Set.of("right", "left", "both", "bilateral");
    /** Parts that the classification takes together, as in "ankle and foot". */
    private static final List<Set<String>> TOGETHER =
            List.of(Set.of("ankle", "foot"), Set.of("wrist", "hand"), Set.of("hip", "thigh"), Set.of("head", "neck"));

    private static final int MOST_WORDS = 4;
    private static final int COMMA = 2;

    /** Where the words of one site begin and end. */
    record Site(int begin, int end) {}

    SiteList {
        words = List.copyOf(words);
        sites = List.copyOf(sites);
    }

    /** The list behind a mention. */
    static SiteList behind(Neighbourhood around, List<Word> words) {
        int core = core(words, around.head());
        return new SiteList(words, around.from(), around.head().first(), core, sites(words, core, around.to()));
    }

    /** Behind the name proper: "osteoarthritis" of "osteoarthritis of right knee". */
    private static int core(List<Word> words, Head head) {
        if (head.behind() < words.size()
                && JOINING.contains(words.get(head.behind()).folded())) {
            return head.behind();
        }
        for (int at = head.first() + 1; at < head.behind(); at++) {
            if (JOINING.contains(words.get(at).folded())) {
                return at;
            }
        }
        return head.behind();
    }

    /** The sites up to the last that an "and" joins: what a comma alone joins may be told of something else. */
    private static List<Site> sites(List<Word> words, int core, int to) {
        List<Site> sites = new ArrayList<>();
        int joined = 0;
        for (int at = core; at < to; ) {
            int begin = pass(words, at, to);
            int end = end(words, begin, to);
            if (end == begin || begin > core && at > core && !joins(words, at)) {
                break;
            }
            sites.add(new Site(begin, end));
            joined = isAnd(words, at) ? sites.size() : joined;
            at = end;
        }
        return joined == 2 && areTogether(words, sites) ? List.of() : sites.subList(0, joined);
    }

    private static boolean areTogether(List<Word> words, List<Site> sites) {
        String one = words.get(sites.get(0).end() - 1).folded();
        String other = words.get(sites.get(1).begin()).folded();
        return TOGETHER.stream().anyMatch(parts -> parts.contains(one) && parts.contains(other));
    }

    /** Past what joins a site to the list. */
    private static int pass(List<Word> words, int from, int to) {
        int at = from;
        while (at < to && isSmall(words.get(at).folded())) {
            at++;
        }
        return at;
    }

    private static boolean isSmall(String word) {
        return JOINING.contains(word) || AND.contains(word) || ARTICLES.contains(word);
    }

    private static int end(List<Word> words, int begin, int to) {
        int end = begin;
        while (end < to && end - begin < MOST_WORDS && (end == begin || !joins(words, end))) {
            end++;
        }
        return end;
    }

    /** Whether a word is an "and" or stands behind a comma. */
    private static boolean joins(List<Word> words, int at) {
        return isAnd(words, at) || words.get(at).begin() - words.get(at - 1).end() == COMMA;
    }

    private static boolean isAnd(List<Word> words, int at) {
        return AND.contains(words.get(at).folded());
    }

    /** What stands before the name, the name, and one of the sites; a site without a side has that of the first. */
    List<Word> with(Site site) {
        List<Word> own = words.subList(site.begin(), site.end());
        List<Word> side = own.stream().anyMatch(SiteList::isSide)
                ? List.of()
                : words.subList(sites.get(0).begin(), sites.get(0).end()).stream()
                        .filter(SiteList::isSide)
                        .toList();
        List<Word> joining =
                core < words.size() && JOINING.contains(words.get(core).folded())
                        ? words.subList(core, core + 1)
                        : List.of();
        return Stream.of(words.subList(from, core), joining, side, own)
                .flatMap(List::stream)
                .toList();
    }

    /** The same without its sites. */
    SiteList none() {
        return new SiteList(words, from, head, core, List.of());
    }

    /** The sites behind the first, which the name itself is said of. */
    List<Site> further() {
        return sites.size() < 2 ? List.of() : sites.subList(1, sites.size());
    }

    /** Where the name begins among the words of {@link #with}. */
    int nameBegin() {
        return head - from;
    }

    /** Where it ends. */
    int nameEnd() {
        return core - from;
    }

    /** Whether some of the words tell more of the site than its side. */
    boolean tells(Site site, List<Word> used) {
        return words.subList(site.begin(), site.end()).stream().anyMatch(word -> !isSide(word) && used.contains(word));
    }

    private static boolean isSide(Word word) {
        return SIDES.contains(word.folded());
    }
}
