package org.hybridcode.kb.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.concept.Phrases;

/**
 * Finds the codes that a phrase may mean: the official title, an inclusion term, a path of the index, a walk through the
 * index from each main term in the phrase, and titles that share words with it, in this order of trust. Immutable and
 * safe to share between threads.
 */
public final class IndexLookup {
    private static final double PATH = 0.9;
    private static final double HEADER = 0.785;
    private static final double INCLUDED = 0.8;
    private static final double WALK = 0.79;
    private static final double JOINED = 0.15;
    private static final Comparator<Found> BEST_FIRST =
            Comparator.comparing(Found::score).reversed().thenComparing(Found::by);

    private final IndexNavigator navigator;
    private final Completion completion;
    private final TitleTexts titles;
    private final Map<String, List<IndexTerm>> paths = new HashMap<>();

    /**
     * A look-up over an index and a codebook of one release.
     *
     * @param navigator the index
     * @param codebook the codes
     * @param inclusions the inclusion terms of the Tabular List
     */
    public IndexLookup(IndexNavigator navigator, Codebook codebook, List<Inclusion> inclusions) {
        this.navigator = navigator;
        this.completion = Completion.whole(codebook);
        this.titles = new TitleTexts(codebook, inclusions);
        Folding folding = new Folding();
        for (IndexTerm term : navigator.index().terms()) {
            if (!term.entry().code().isEmpty() || term.hasCells()) {
                paths.computeIfAbsent(String.join(" ", folding.folded(term.path())), none -> new ArrayList<>(1))
                        .add(term);
            }
        }
    }

    /** The codes that the phrase may mean, the best first, each once. */
    public List<Found> lookup(String phrase) {
        Surroundings words = Surroundings.of(phrase);
        List<Found> all = new ArrayList<>();
        titles.exactly(phrase).forEach(exact -> all.add(completed(exact, words)));
        all.addAll(byPath(phrase, words));
        all.addAll(byWalk(words));
        all.addAll(titles.overlapping(phrase));
        Map<Icd10Code, Found> best = new LinkedHashMap<>();
        all.stream().sorted(BEST_FIRST).forEach(found -> best.putIfAbsent(found.code(), found));
        return List.copyOf(best.values());
    }

    /** The first of {@link #lookup}, without what cannot come first any more. */
    public Optional<Found> first(String phrase) {
        Surroundings words = Surroundings.of(phrase);
        List<Found> all = new ArrayList<>();
        titles.exactly(phrase).forEach(exact -> all.add(completed(exact, words)));
        if (best(all) <= PATH) {
            all.addAll(byPath(phrase, words));
        }
        if (best(all) <= WALK) {
            all.addAll(byWalk(words));
            all.addAll(titles.overlapping(phrase));
        }
        return all.stream().sorted(BEST_FIRST).findFirst();
    }

    private static double best(List<Found> all) {
        return all.stream().mapToDouble(Found::score).max().orElse(0);
    }

    private List<Found> byPath(String phrase, Surroundings words) {
        String written = phrase.toLowerCase(Locale.ROOT);
        List<IndexTerm> terms = new ArrayList<>(paths.getOrDefault(Phrases.key(phrase), List.of()));
        terms.sort(Comparator.comparing((IndexTerm term) ->
                        !term.path().toLowerCase(Locale.ROOT).equals(written))
                .thenComparing(Comparator.naturalOrder()));
        List<Found> found = new ArrayList<>();
        for (IndexTerm term : terms) {
            Optional<CodeReference> code = term.hasCells() ? cell(term, words) : term.code();
            code.ifPresent(reference -> found.add(found(reference, words, term, PATH - 0.001 * found.size())));
        }
        return found;
    }

    private static Optional<CodeReference> cell(IndexTerm term, Surroundings words) {
        int column = Columns.of(term.table(), words, Columns.NONE, List.of());
        return column == Columns.NONE ? Optional.empty() : term.cell(column);
    }

    private Found found(CodeReference reference, Surroundings words, IndexTerm term, double score) {
        Completed completed = completion.complete(reference, words);
        return new Found(codeOf(completed, reference.stem()), Found.By.PATH, term.pathInTable(), score);
    }

    private static Icd10Code codeOf(Completed completed, Icd10Code stem) {
        return completed.code().map(CodebookEntry::code).orElse(stem);
    }

    /** A header that the words do not complete stands behind a walk that fits whole, its inclusion term before it. */
    private Found completed(Found exact, Surroundings words) {
        Completed completed = completion.complete(new CodeReference(exact.code().text()), words);
        double score = completed.code().isPresent() ? exact.score() : exact.by() == Found.By.TITLE ? HEADER : INCLUDED;
        return new Found(codeOf(completed, exact.code()), exact.by(), exact.path(), score);
    }

    private List<Found> byWalk(Surroundings words) {
        List<Found> found = new ArrayList<>();
        navigator.mains().named(words.words()).forEach(main -> walk(main, words, found));
        return found;
    }

    private void walk(IndexTerm main, Surroundings words, List<Found> found) {
        Navigation way = navigator.navigate(main, words);
        way.code().ifPresent(reference -> {
            Completed completed = completion.complete(reference, words);
            found.add(new Found(
                    codeOf(completed, reference.stem()),
                    Found.By.NAVIGATION,
                    way.path(),
                    score(way, completed, words)));
        });
    }

    /** From 0.2 for nothing to 0.79 when every word of the phrase speaks for the way or the code at its end. */
    private static double score(Navigation way, Completed completed, Surroundings words) {
        Set<Integer> covered = new TreeSet<>(way.words());
        covered.addAll(completed.said());
        if (way.end().table().hasCells()) {
            covered.addAll(Columns.words(way.end().table(), words));
        }
        for (Navigation.Step step : way.steps()) {
            for (String modifier : step.term().nonessential()) {
                IndexWords.of(modifier).forEach(word -> words.first(word).ifPresent(covered::add));
            }
        }
        covered.removeIf(at -> IndexWords.isLink(words.words().get(at)));
        long significant = words.words().stream()
                .filter(word -> !IndexWords.isLink(word) && !IndexWords.negates(word))
                .count();
        double share = covered.size() / (double) Math.max(1, significant);
        return Math.min(WALK, 0.2 + (WALK - 0.2) * share + (joins(way.words(), words) ? JOINED : 0));
    }

    /** Whether the way holds words before and behind "with" or "due to": one code for both conditions comes first. */
    private static boolean joins(List<Integer> used, Surroundings words) {
        for (int i = 1; i < words.size(); i++) {
            int at = i;
            if (IndexWords.resumes(words.words().get(i))
                    && used.stream().anyMatch(place -> place < at)
                    && used.stream().anyMatch(place -> place > at)) {
                return true;
            }
        }
        return false;
    }
}
