package org.hybridcode.expansion.mine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.kb.index.ContentWords;
import org.hybridcode.kb.release.KnowledgeBase;

/**
 * What phrases say by the titles of a code list and the wordings of a knowledge base, whatever the order of their words, and by
 * the rewrites learned from these. Immutable and safe to share between threads.
 */
final class Wordings {
    static final Set<String> SIDES = Set.of("right", "left", "bilateral", "both");

    private static final int FEWEST_HEADED = 3;

    private final Map<String, SortedSet<Icd10Code>> titles = new HashMap<>();
    private final Map<String, SortedSet<Icd10Code>> terms = new HashMap<>();
    private final Map<String, SortedSet<Icd10Code>> names = new HashMap<>();
    private final WordOrders orders = new WordOrders();
    private final JoiningWords joiningWords = JoiningWords.load();
    /** What the joining words of titles and wordings are, by their content words. */
    private final Map<String, JoiningWords.Joining> joined = new HashMap<>();

    private final Loose loose = new Loose();
    private final Numbers numbers = new Numbers();
    private final Set<String> composites = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> printed = new HashSet<>();
    private final Rewrites rewrites;
    private final int learned;
    /** The last words of terms, and of how many. */
    private final Map<String, Integer> heads = new HashMap<>();

    /**
     * Codes that a phrase means before what it leaves open is completed.
     *
     * @param codes codes and headers, sorted
     * @param source whether it says a title or a wording
     */
    record Meaning(SortedSet<Icd10Code> codes, SourceKind source) {
        static Optional<Meaning> of(SortedSet<Icd10Code> codes, SourceKind source) {
            return codes.isEmpty() ? Optional.empty() : Optional.of(new Meaning(codes, source));
        }
    }

    /** The wordings of a knowledge base, whose codebook is the code list, and the names of other vocabularies. */
    Wordings(KnowledgeBase kb, Names others) {
        Map<Icd10Code, List<SortedSet<String>>> bags = new HashMap<>();
        TitleForms forms = TitleForms.load();
        for (CodebookEntry entry : kb.codebook().entries()) {
            for (String said : forms.of(entry.title())) {
                title(entry.code(), said, bags);
            }
            loose.add(entry, forms);
        }
        List<Rewrite> all = new ArrayList<>(new RewriteLearning(titles, bags).learn(wordings(kb)));
        this.learned = all.size();
        all.addAll(Derivations.among(words));
        this.rewrites = new Rewrites(all);
        others.codes().forEach((name, code) -> name(List.of(name.split(" ", -1)), code));
        for (Term term : kb.lexicon().terms()) {
            if (term.kind() != TermKind.ABBREVIATION) {
                known.add(term.key());
                heads.merge(term.key().substring(term.key().lastIndexOf(' ') + 1), 1, Integer::sum);
                Optional.of(Phrases.folded(term.phrase()))
                        .filter(folded -> !folded.isEmpty())
                        .ifPresent(folded -> {
                            orders.add(folded, false);
                            numbers.add(folded);
                            join(folded, ContentWords.of(folded));
                        });
            }
        }
    }

    private void title(Icd10Code code, String said, Map<Icd10Code, List<SortedSet<String>>> bags) {
        List<String> folded = Phrases.folded(said);
        SortedSet<String> bag = ContentWords.of(folded);
        if (!bag.isEmpty()) {
            printed.add(String.join(" ", folded));
            orders.add(folded, said.indexOf(',') >= 0);
            numbers.add(folded);
            join(folded, bag);
            add(titles, bag, code);
            bags.computeIfAbsent(code, none -> new ArrayList<>()).add(bag);
            words.addAll(bag);
        }
    }

    private void name(List<String> folded, Icd10Code code) {
        SortedSet<String> bag = ContentWords.of(folded);
        if (!bag.isEmpty()) {
            orders.add(folded, false);
            join(folded, bag);
            add(names, bag, code);
            words.addAll(bag);
        }
    }

    private void join(List<String> folded, SortedSet<String> bag) {
        joined.merge(key(bag), joiningWords.of(folded), (one, other) -> one.compareTo(other) > 0 ? one : other);
    }

    private List<KnownWordings.Said> wordings(KnowledgeBase kb) {
        KnownWordings said = KnownWordings.of(kb.lexicon());
        List<KnownWordings.Said> all = new ArrayList<>(said.terms());
        all.addAll(said.composites());
        all.forEach(wording -> add(terms, wording.words(), wording.code()));
        all.forEach(wording -> words.addAll(wording.words()));
        said.composites().forEach(wording -> composites.add(key(wording.words())));
        return all;
    }

    private static void add(Map<String, SortedSet<Icd10Code>> map, SortedSet<String> bag, Icd10Code code) {
        map.computeIfAbsent(key(bag), none -> new TreeSet<>()).add(code);
    }

    static String key(Set<String> sorted) {
        return String.join(" ", sorted);
    }

    /** Whether the knowledge base has the phrase already, as a term or as words that mean a code together. */
    boolean knows(String phrase) {
        return known.contains(phrase) || composites.contains(key(ContentWords.of(List.of(phrase.split(" ", -1)))));
    }

    /** Whether a content word is one of titles and wordings. */
    boolean speaks(String word) {
        return words.contains(word);
    }

    /** Whether several terms end with the word: "syndrome", "fracture". */
    boolean heads(String word) {
        return heads.getOrDefault(word, 0) >= FEWEST_HEADED;
    }

    /** Whether a number begins or ends the phrase only as in a wording. */
    boolean isNumberedAsWordings(List<String> folded) {
        return numbers.fit(folded);
    }

    /** Whether the phrase is a title or a form of one, word for word. */
    boolean prints(String phrase) {
        return printed.contains(phrase);
    }

    /** How many rewrites were learned. */
    int rewrites() {
        return learned;
    }

    /** What the folded words of a phrase say as they stand, all of them or all but a side. */
    Optional<Meaning> meaning(List<String> folded) {
        SortedSet<String> bag = ContentWords.of(folded);
        if (!orders.fits(folded, bag)) {
            return Optional.empty();
        }
        JoiningWords.Joining joining = joiningWords.of(folded);
        return joined(bag, joining).or(() -> unsided(bag).flatMap(less -> joined(less, joining)));
    }

    private Optional<Meaning> joined(SortedSet<String> bag, JoiningWords.Joining joining) {
        return JoiningWords.fits(joining, joined.getOrDefault(key(bag), JoiningWords.Joining.NONE))
                ? base(bag)
                : Optional.empty();
    }

    /** What they say when what the knowledge base says otherwise than titles is taken for what titles say. */
    Optional<Meaning> rewritten(List<String> folded) {
        SortedSet<String> bag = ContentWords.of(folded);
        return rewrites.of(bag, titles)
                .or(() -> unsided(bag).flatMap(less -> rewrites.of(less, titles)))
                .map(codes -> new Meaning(codes, SourceKind.WORDING));
    }

    /** What they say of titles that leave something out, or give more than one thing. */
    Optional<Meaning> loosely(List<String> folded) {
        SortedSet<String> bag = ContentWords.of(folded);
        return loose.of(bag)
                .or(() -> unsided(bag).flatMap(loose::of))
                .map(codes -> new Meaning(codes, SourceKind.WORDING));
    }

    private static Optional<SortedSet<String>> unsided(SortedSet<String> bag) {
        SortedSet<String> unsided = new TreeSet<>(bag);
        return unsided.removeAll(SIDES) && !unsided.isEmpty() ? Optional.of(unsided) : Optional.empty();
    }

    /** The codes of a title of these content words, else of a wording, else of a name in another vocabulary. */
    Optional<Meaning> base(SortedSet<String> bag) {
        String key = key(bag);
        return Meaning.of(titles.getOrDefault(key, Collections.emptySortedSet()), SourceKind.TITLE)
                .or(() -> Meaning.of(terms.getOrDefault(key, Collections.emptySortedSet()), SourceKind.WORDING))
                .or(() -> Meaning.of(names.getOrDefault(key, Collections.emptySortedSet()), SourceKind.NAME));
    }
}
