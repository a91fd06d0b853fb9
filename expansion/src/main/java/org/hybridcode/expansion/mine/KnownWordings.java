package org.hybridcode.expansion.mine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.concept.Composite;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.concept.Lexicon;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.kb.index.ContentWords;

/**
 * What a knowledge base says besides official titles: its terms, and those said in two words of a sentence.
 *
 * @param terms content words of each term with its code
 * @param composites content words of each composite with its code
 */
record KnownWordings(List<Said> terms, List<Said> composites) {

    /** Content words and the code they mean. */
    record Said(SortedSet<String> words, Icd10Code code) {}

    KnownWordings {
        terms = List.copyOf(terms);
        composites = List.copyOf(composites);
    }

    /** Those of a lexicon; short forms that need a context mean nothing by themselves and are not among them. */
    static KnownWordings of(Lexicon lexicon) {
        List<Said> terms = new ArrayList<>();
        Map<String, String> phrases = new HashMap<>();
        for (Term term : lexicon.terms()) {
            phrases.putIfAbsent(term.conceptId(), term.phrase());
            if (term.kind() != TermKind.ABBREVIATION && term.kind() != TermKind.TITLE) {
                Concepts.codeOf(term.conceptId()).ifPresent(code -> terms.add(new Said(words(term.phrase()), code)));
            }
        }
        List<Said> composites = new ArrayList<>();
        lexicon.composites().values().stream()
                .flatMap(List::stream)
                .forEach(composite -> composites.add(new Said(words(composite, phrases), composite.code())));
        return new KnownWordings(terms, composites);
    }

    private static SortedSet<String> words(Composite composite, Map<String, String> phrases) {
        SortedSet<String> words = new TreeSet<>(words(phrases.getOrDefault(composite.head(), "")));
        composite.modifiers().forEach(word -> words.addAll(words(phrases.getOrDefault(word, ""))));
        return words;
    }

    private static SortedSet<String> words(String phrase) {
        return ContentWords.of(Phrases.folded(phrase));
    }
}
