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
import org.hybridcode.kb.official.SourcedTerm;
import org.hybridcode.kb.release.KnowledgeBase;

/**
 * The billable codes that phrases mean: what they say is completed with no more than they say. Answers are kept as long as there
 * is room; they do not depend on it. Safe to share between threads.
 */
final class Meanings {
    private static final int ROOM = 400_000;
    private static final Set<String> SIDES = Set.of("right", "left", "bilateral");

    private final Names names;
    private final Wordings wordings;
    private final Codebook codebook;
    private final Completion completion;
    private final Specifics specifics;
    private final LastWords lastWords = LastWords.load();
    private final JoiningWords joiningWords = JoiningWords.load();
    private final Map<String, Icd10Code> terms = new ConcurrentHashMap<>();
    private final Map<String, List<Proposed>> kept = new ConcurrentHashMap<>();

    Meanings(KnowledgeBase kb, List<SourcedTerm> others) {
        this.names = Names.of(others, kb, TitleForms.load());
        this.wordings = new Wordings(kb, names);
        this.codebook = kb.codebook();
        this.completion = Completion.whole(codebook);
        this.specifics = new Specifics(wordings, codebook, completion);
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

    /** The code that other vocabularies mean by the phrase, completed with what it says; none when it is no name of theirs. */
    Optional<CodebookEntry> named(String phrase) {
        return names.of(phrase).flatMap(code -> completion
                .complete(new CodeReference(code.text()), Surroundings.of(phrase))
                .code());
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
        if (!isBounded(folded) || wordings.knows(phrase)) {
            return List.of();
        }
        return all(folded, phrase).stream()
                .filter(proposed -> saysItsSide(proposed.entry(), folded))
                .toList();
    }

    /** By what says it most plainly: as it stands, with details that choose among codes, in other words, less exactly. */
    private List<Proposed> all(List<String> folded, String phrase) {
        boolean printed = wordings.prints(phrase);
        JoiningWords.Joining joining = joiningWords.of(folded);
        Optional<Wordings.Meaning> meaning = (printed
                        ? wordings.base(ContentWords.of(folded))
                        : wordings.meaning(folded))
                .filter(said -> printed || said.source() == SourceKind.TITLE || isWording(folded, joining));
        List<Proposed> said = printed || joining != JoiningWords.Joining.OTHER && isTold(folded, meaning.isPresent())
                ? completed(meaning, phrase)
                : List.of();
        boolean free = joining.compareTo(JoiningWords.Joining.FREE) <= 0;
        if (!said.isEmpty() || !free || !isWording(folded, joining) || !isTold(folded, false)) {
            return said;
        }
        List<Proposed> specific = specifics.of(folded);
        if (!specific.isEmpty()) {
            return specific;
        }
        List<Proposed> rewritten = completed(wordings.rewritten(folded), phrase);
        return rewritten.isEmpty() ? completed(wordings.loosely(folded), phrase) : rewritten;
    }

    /** Whether it ends as terms do, and its joining words list nothing. */
    private boolean isWording(List<String> folded, JoiningWords.Joining joining) {
        return joining.compareTo(JoiningWords.Joining.LISTING) < 0
                && (folded.size() == 1 || wordings.heads(folded.get(folded.size() - 1)));
    }

    /** Whether it denies nothing, says nothing twice, and says enough to be a condition. */
    private static boolean isTold(List<String> folded, boolean meant) {
        long telling = folded.stream().filter(word -> !ContentWords.joins(word)).count();
        return folded.stream().noneMatch(ContentWords::denies)
                && ContentWords.of(folded).size() == telling
                && (!ContentWords.isGeneral(folded) || meant && telling > 1);
    }

    /**
     * Whether it neither begins nor ends with a word that joins, nor begins with a side that belongs to what stands before ("both
     * on dialysis"), nor ends with a word that conditions do not end with, nor has a number at an end where no wording has it.
     */
    boolean isBounded(List<String> folded) {
        String last = folded.get(folded.size() - 1);
        return !ContentWords.joins(folded.get(0))
                && !ContentWords.joins(last)
                && !(folded.size() > 1 && Wordings.SIDES.contains(folded.get(0)) && ContentWords.joins(folded.get(1)))
                && wordings.isNumberedAsWordings(folded)
                && (!lastWords.refuse(last) || wordings.prints(String.join(" ", folded)))
                && (folded.size() > 1 || !ContentWords.isGeneral(folded));
    }

    /** A side that the phrase says and the code does not is a detail that would be lost. */
    private static boolean saysItsSide(CodebookEntry entry, List<String> folded) {
        List<String> title = Phrases.folded(entry.title());
        return folded.stream().filter(SIDES::contains).allMatch(title::contains);
    }

    private List<Proposed> completed(Optional<Wordings.Meaning> meaning, String phrase) {
        Map<Icd10Code, Proposed> codes = new TreeMap<>();
        Surroundings words = Surroundings.of(phrase);
        meaning.ifPresent(said -> said.codes().forEach(code -> completion
                .complete(new CodeReference(code.text()), words)
                .code()
                .ifPresent(entry -> codes.put(entry.code(), new Proposed(entry, said.source())))));
        return List.copyOf(codes.values());
    }
}
