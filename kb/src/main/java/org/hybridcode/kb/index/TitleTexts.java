package org.hybridcode.kb.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.concept.Phrases;

/** The official titles and inclusion terms, by their whole wording and by their words. */
final class TitleTexts {
    private static final int COMMON = 4000;
    private static final int SHOWN = 10;
    private static final Comparator<Found> BEST_FIRST = Comparator.comparing(Found::score)
            .reversed()
            .thenComparing(Found::by)
            .thenComparing(Found::code);

    private record Text(Icd10Code code, Found.By by, boolean billable, String written, int words) {}

    private final List<Text> texts = new ArrayList<>();
    private final Map<String, List<Text>> byKey = new HashMap<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    TitleTexts(Codebook codebook, List<Inclusion> inclusions) {
        Folding folding = new Folding();
        for (CodebookEntry entry : codebook.entries()) {
            add(folding, entry.code(), Found.By.TITLE, entry.billable(), entry.title());
        }
        for (Inclusion inclusion : inclusions) {
            boolean billable = codebook.find(inclusion.code().text())
                    .map(CodebookEntry::billable)
                    .orElse(false);
            add(folding, inclusion.code(), Found.By.INCLUSION, billable, inclusion.text());
        }
    }

    private void add(Folding folding, Icd10Code code, Found.By by, boolean billable, String written) {
        List<String> words = folding.folded(written);
        Set<String> distinct = significant(words);
        Text text = new Text(code, by, billable, written.toLowerCase(Locale.ROOT), distinct.size());
        byKey.computeIfAbsent(String.join(" ", words), none -> new ArrayList<>(1))
                .add(text);
        distinct.forEach(
                word -> byWord.computeIfAbsent(word, none -> new ArrayList<>(2)).add(texts.size()));
        texts.add(text);
    }

    private static Set<String> significant(List<String> folded) {
        Set<String> words = new HashSet<>(IndexWords.looked(folded));
        words.removeIf(IndexWords::isLink);
        return words;
    }

    /** The codes whose title or inclusion term this is: titles first, written alike first, billable first. */
    List<Found> exactly(String phrase) {
        String written = phrase.toLowerCase(Locale.ROOT);
        return byKey.getOrDefault(Phrases.key(phrase), List.of()).stream()
                .sorted(Comparator.comparing(Text::by)
                        .thenComparing(text -> !text.written().equals(written))
                        .thenComparing(text -> !text.billable())
                        .thenComparing(Text::code))
                .map(text -> new Found(text.code(), text.by(), "", text.by() == Found.By.TITLE ? 1 : 0.95))
                .toList();
    }

    /** The codes whose texts share the most telling words with the phrase, the best first, ten at most. */
    List<Found> overlapping(String phrase) {
        Set<String> words = significant(Phrases.folded(phrase));
        double[] shared = new double[texts.size()];
        double whole = 0;
        for (String word : words.stream().sorted().toList()) {
            List<Integer> at = byWord.getOrDefault(word, List.of());
            double worth = worth(at.size());
            whole += worth;
            if (at.size() < COMMON) {
                at.forEach(text -> shared[text] += worth);
            }
        }
        return best(shared, whole, words.size());
    }

    private List<Found> best(double[] shared, double whole, int words) {
        PriorityQueue<Found> best = new PriorityQueue<>(BEST_FIRST.reversed());
        for (int i = 0; i < shared.length; i++) {
            if (shared[i] > 0) {
                best.add(found(texts.get(i), shared[i], whole, words));
                if (best.size() > SHOWN) {
                    best.remove();
                }
            }
        }
        return best.stream().sorted(BEST_FIRST).toList();
    }

    private double worth(int texts) {
        return Math.log(1 + (double) this.texts.size() / (1 + texts));
    }

    /** The shared worth against that of the phrase, less for the words that the text has more. */
    private static Found found(Text text, double shared, double whole, int words) {
        double more = Math.max(0, text.words() - words);
        double score = shared / whole * (1 - 0.4 * more / (more + words));
        double rank = text.by() == Found.By.TITLE ? 0.75 : 0.74;
        return new Found(text.code(), Found.By.OVERLAP, "", Math.min(1, rank * score) * (text.billable() ? 1 : 0.97));
    }
}
