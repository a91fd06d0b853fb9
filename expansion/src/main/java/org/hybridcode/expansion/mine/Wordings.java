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
    private static final Set<String> SIDES = Set.of("right", "left", "bilateral", "both");

    private static final int FEWEST_HEADED = 3;

    private final Map<String, SortedSet<Icd10Code>> titles = new HashMap<>();
    private final Map<String, SortedSet<Icd10Code>> terms = new HashMap<>();
    private final Set<String> composites = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> printed = new HashSet<>();
    private final Map<String, List<Rewrite>> rewrites = new HashMap<>();
    /** The last words of terms, and of how many. */
    private final Map<String, Integer> heads = new HashMap<>();

    /**
     * Codes that a phrase means before what it leaves open is completed.
     *
     * @param codes codes and headers, sorted
     * @param source whether it says a title or a wording
     */
    record Meaning(SortedSet<Icd10Code> codes, SourceKind source) {}

    private Wordings() {}

    /** The wordings of a knowledge base, whose codebook is the code list. */
    static Wordings of(KnowledgeBase kb) {
        Wordings wordings = new Wordings();
        TitleForms forms = TitleForms.load();
        Map<Icd10Code, List<SortedSet<String>>> printed = new HashMap<>();
        for (CodebookEntry entry : kb.codebook().entries()) {
            for (String said : forms.of(entry.title())) {
                SortedSet<String> bag = ContentWords.of(Phrases.folded(said));
                if (!bag.isEmpty()) {
                    wordings.printed.add(Phrases.key(said));
                    add(wordings.titles, bag, entry.code());
                    printed.computeIfAbsent(entry.code(), none -> new ArrayList<>())
                            .add(bag);
                    wordings.words.addAll(bag);
                }
            }
        }
        wordings.learn(KnownWordings.of(kb.lexicon()), printed);
        for (Term term : kb.lexicon().terms()) {
            if (term.kind() != TermKind.ABBREVIATION) {
                wordings.known.add(term.key());
                wordings.heads.merge(term.key().substring(term.key().lastIndexOf(' ') + 1), 1, Integer::sum);
            }
        }
        return wordings;
    }

    private void learn(KnownWordings said, Map<Icd10Code, List<SortedSet<String>>> printed) {
        List<KnownWordings.Said> all = new ArrayList<>(said.terms());
        all.addAll(said.composites());
        all.forEach(wording -> add(terms, wording.words(), wording.code()));
        all.forEach(wording -> words.addAll(wording.words()));
        said.composites().forEach(wording -> composites.add(key(wording.words())));
        for (Rewrite rewrite : new RewriteLearning(titles, printed).learn(all)) {
            rewrites.computeIfAbsent(new TreeSet<>(rewrite.said()).first(), none -> new ArrayList<>())
                    .add(rewrite);
        }
    }

    private static void add(Map<String, SortedSet<Icd10Code>> map, SortedSet<String> bag, Icd10Code code) {
        map.computeIfAbsent(key(bag), none -> new TreeSet<>()).add(code);
    }

    private static String key(Set<String> sorted) {
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

    /** Whether the phrase is a title or a form of one, word for word. */
    boolean prints(String phrase) {
        return printed.contains(phrase);
    }

    /** How many rewrites were learned. */
    int rewrites() {
        return rewrites.values().stream().mapToInt(List::size).sum();
    }

    /** What the folded words of a phrase say. */
    Optional<Meaning> meaning(List<String> folded) {
        SortedSet<String> bag = ContentWords.of(folded);
        Optional<Meaning> said = said(bag);
        if (said.isPresent()) {
            return said;
        }
        SortedSet<String> unsided = new TreeSet<>(bag);
        return unsided.removeAll(SIDES) && !unsided.isEmpty() ? said(unsided) : Optional.empty();
    }

    private Optional<Meaning> said(SortedSet<String> bag) {
        SortedSet<Icd10Code> title = titles.getOrDefault(key(bag), Collections.emptySortedSet());
        if (!title.isEmpty()) {
            return Optional.of(new Meaning(title, SourceKind.TITLE));
        }
        SortedSet<Icd10Code> codes = new TreeSet<>(terms.getOrDefault(key(bag), Collections.emptySortedSet()));
        if (codes.isEmpty()) {
            bag.stream()
                    .flatMap(word -> rewrites.getOrDefault(word, List.of()).stream())
                    .filter(rewrite -> rewrite.applies(bag))
                    .forEach(rewrite ->
                            codes.addAll(titles.getOrDefault(key(rewrite.of(bag)), Collections.emptySortedSet())));
        }
        return codes.isEmpty() ? Optional.empty() : Optional.of(new Meaning(codes, SourceKind.WORDING));
    }
}
