package org.hybridcode.expansion.mine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.kb.index.CodeReference;
import org.hybridcode.kb.index.Completion;
import org.hybridcode.kb.index.ContentWords;
import org.hybridcode.kb.index.Surroundings;
import org.hybridcode.kb.release.KnowledgeBase;

/**
 * The billable codes that phrases mean: what they say is completed with no more than they say. Answers are kept as long as there
 * is room; they do not depend on it. Safe to share between threads.
 */
final class Meanings {
    private static final int ROOM = 400_000;
    /** Inside a phrase they leave the order of its words free; behind any other joining word stands something else. */
    private static final Set<String> FREE = Set.of("of", "the", "in", "at", "on", "a", "an");

    private static final Set<String> SIDES = Set.of("right", "left", "bilateral");

    private final Wordings wordings;
    private final Codebook codebook;
    private final Completion completion;
    private final Map<String, Icd10Code> terms = new ConcurrentHashMap<>();
    private final Map<String, List<Proposed>> kept = new ConcurrentHashMap<>();

    Meanings(KnowledgeBase kb) {
        this.wordings = Wordings.of(kb);
        this.codebook = kb.codebook();
        this.completion = Completion.whole(codebook);
        for (Term term : kb.lexicon().terms()) {
            if (term.kind() != TermKind.ABBREVIATION) {
                Concepts.codeOf(term.conceptId()).ifPresent(code -> terms.put(term.key(), code));
            }
        }
    }

    Wordings wordings() {
        return wordings;
    }

    /** The code that the knowledge base has for the phrase, if it has one. */
    Optional<CodebookEntry> known(String phrase) {
        return Optional.ofNullable(terms.get(phrase)).flatMap(code -> codebook.find(code.text()));
    }

    /** The codes that a phrase means that the knowledge base does not have; none for one that it has, or that says nothing. */
    List<Proposed> of(List<String> folded) {
        String phrase = String.join(" ", folded);
        List<Proposed> before = kept.get(phrase);
        if (before != null) {
            return before;
        }
        List<Proposed> found = found(folded, phrase);
        if (kept.size() < ROOM) {
            kept.put(phrase, found);
        }
        return found;
    }

    private List<Proposed> found(List<String> folded, String phrase) {
        if (!isWhole(folded) || wordings.knows(phrase)) {
            return List.of();
        }
        return wordings.meaning(folded).map(meaning -> completed(meaning, phrase)).orElse(List.of()).stream()
                .filter(proposed -> saysItsSide(proposed.entry(), folded))
                .toList();
    }

    /** A side that the phrase says and the code does not is a detail that would be lost. */
    private static boolean saysItsSide(CodebookEntry entry, List<String> folded) {
        List<String> title = Phrases.folded(entry.title());
        return folded.stream().filter(SIDES::contains).allMatch(title::contains);
    }

    /** Whether it is a title word for word, or neither begins nor ends with a word that joins or denies, says nothing twice, and holds one thing. */
    private boolean isWhole(List<String> folded) {
        String first = folded.get(0);
        String last = folded.get(folded.size() - 1);
        long telling = folded.stream().filter(word -> !ContentWords.joins(word)).count();
        boolean bounded = !ContentWords.joins(first) && !ContentWords.joins(last) && !ContentWords.isGeneral(folded);
        if (bounded && wordings.prints(String.join(" ", folded))) {
            return true;
        }
        return bounded
                && (folded.size() == 1 || wordings.heads(last))
                && folded.stream().noneMatch(ContentWords::denies)
                && folded.stream().allMatch(word -> !ContentWords.joins(word) || FREE.contains(word))
                && ContentWords.of(folded).size() == telling;
    }

    private List<Proposed> completed(Wordings.Meaning meaning, String phrase) {
        Map<Icd10Code, Proposed> codes = new TreeMap<>();
        Surroundings words = Surroundings.of(phrase);
        for (Icd10Code code : meaning.codes()) {
            completion
                    .complete(new CodeReference(code.text()), words)
                    .code()
                    .ifPresent(entry -> codes.put(entry.code(), new Proposed(entry, meaning.source())));
        }
        return List.copyOf(codes.values());
    }
}
