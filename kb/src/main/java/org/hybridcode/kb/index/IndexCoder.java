package org.hybridcode.kb.index;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.code.Kept;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codebook.Division;

/**
 * Codes a wording as a coder does: the Alphabetic Index first, from each main term that the wording names, then the
 * Tabular List for what the reference lacks. Immutable in what it answers and safe to share between threads.
 */
public final class IndexCoder {
    private final IndexNavigator navigator;
    private final Codebook codebook;
    private final Completion completion;
    private final WordMarks headers;
    private final DrugEffects drugEffects;
    private final TitleDetails details;
    /** By the words of a wording; there are as many as the dictionary has. */
    private final Kept<List<String>, Starts> starts = new Kept<>(this::named);

    /** Codes with this index and this codebook. */
    public IndexCoder(AlphabeticIndex index, Codebook codebook) {
        this.navigator = new IndexNavigator(index);
        this.codebook = codebook;
        this.completion = Completion.upToEncounter(codebook);
        this.drugEffects = new DrugEffects(index, completion);
        this.details = new TitleDetails(codebook, completion.vocabulary());
        this.headers = new WordMarks(codebook.entries().stream()
                .filter(entry -> !entry.billable())
                .map(CodebookEntry::text)
                .toList());
    }

    /** The index that is walked. */
    public AlphabeticIndex index() {
        return navigator.index();
    }

    /** What drugs did, or too little of them, by the Table of Drugs and Chemicals. */
    public DrugEffects drugEffects() {
        return drugEffects;
    }

    /**
     * A code that the words give.
     *
     * @param code a billable code; or a header, when the words do not say which of the codes below it
     * @param path the way through the index, as the index prints its terms
     * @param words the positions of the words that the way and the completion rest on, ascending
     */
    public record Coded(Icd10Code code, String path, List<Integer> words) {

        /** Refuses missing parts and copies the positions. */
        public Coded {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(path, "path");
            words = List.copyOf(words);
        }
    }

    /**
     * The code for a wording among the words around it: none when they say no more than the wording itself.
     *
     * @param said the wording and the words
     * @param own the code that the wording stands for by itself, if it does
     */
    public Optional<Coded> code(Said said, Optional<Icd10Code> own) {
        List<IndexTerm> starts = leading(said, false);
        if (starts.isEmpty() && own.filter(this::isHeader).isEmpty()) {
            return Optional.empty();
        }
        Surroundings words = said.surroundings();
        return best(starts, words).or(() -> own.filter(this::isHeader)
                .map(header -> completed(new CodeReference(header.text()), "", List.of(), words)));
    }

    /**
     * The code of the same category whose title adds what the words around a wording say: none when they say no more than
     * the code of the wording does.
     *
     * @param own the code that the wording stands for by itself
     */
    public Optional<Coded> detail(Said said, Icd10Code own) {
        return said.isAlone() ? Optional.empty() : details.detail(said, own);
    }

    /**
     * The external cause for a wording among the words around it, which are those of everyday life: "bitten by a dog".
     * None when they say no more than the wording itself.
     */
    public Optional<Coded> cause(Said said) {
        List<IndexTerm> starts = leading(said, true);
        return starts.isEmpty() ? Optional.empty() : best(starts, said.surroundings());
    }

    /** Whether the wording names a main term of external causes, without which it has none. */
    public boolean namesCause(List<String> wording) {
        return !starts(wording).causes().isEmpty();
    }

    private Optional<Coded> best(List<IndexTerm> starts, Surroundings words) {
        return starts.stream()
                .map(start -> navigator.navigate(start, words))
                .filter(found -> found.steps().size() > 1 && found.code().isPresent())
                .filter(found -> tells(found, words))
                .max(Comparator.comparingDouble(Navigation::support)
                        .thenComparing(found -> found.steps().get(0).term(), Comparator.reverseOrder()))
                .map(found -> completed(found.code().orElseThrow(), found.path(), found.words(), words));
    }

    /**
     * Whether a code names the same condition in more detail: one of the same block of the Tabular List. What is said of a
     * problem in other sentences qualifies it; that they name another condition is for their own wordings to say.
     *
     * @param own the code that the wording stands for by itself, if it does
     */
    public boolean refines(Optional<Icd10Code> own, Icd10Code code) {
        return codebook.blocks().stream()
                .map(Division::range)
                .anyMatch(block ->
                        block.contains(code) && own.filter(block::contains).isPresent());
    }

    /** The main terms of conditions, or of causes, from which a word around the wording may lead on. */
    private List<IndexTerm> leading(Said said, boolean cause) {
        if (said.isAlone()) {
            return List.of();
        }
        Starts all = starts(said.wording());
        List<Start> named = cause ? all.causes() : all.conditions();
        if (named.isEmpty()) {
            return List.of();
        }
        List<String> beside = IndexWords.looked(said.beside());
        return named.stream()
                .filter(start -> start.reach().holdsAny(beside))
                .map(Start::term)
                .filter(start -> navigator.mayStep(start, IndexWords.looked(said.all())))
                .toList();
    }

    private boolean isHeader(Icd10Code code) {
        return headers.mayHold(code.text())
                && codebook.find(code.text()).filter(entry -> !entry.billable()).isPresent();
    }

    /** A main term and the words that may lead on from it. */
    private record Start(IndexTerm term, Reach reach) {}

    /** The main terms that a wording names, whole or in part; substances have a table of their own. */
    private record Starts(List<Start> conditions, List<Start> causes) {}

    private Starts starts(List<String> wording) {
        return starts.of(IndexWords.looked(wording));
    }

    private Starts named(List<String> looked) {
        List<IndexTerm> named = navigator.mains().named(looked);
        return new Starts(
                starts(named, table -> table == IndexTable.MAIN || table == IndexTable.NEOPLASM),
                starts(named, table -> table == IndexTable.EXTERNAL));
    }

    private List<Start> starts(List<IndexTerm> named, Predicate<IndexTable> tables) {
        return named.stream()
                .filter(start -> tables.test(start.table()))
                .distinct()
                .map(start -> new Start(start, navigator.reach(start)))
                .toList();
    }

    private static boolean tells(Navigation way, Surroundings words) {
        List<Integer> used = way.words();
        return explains(used, words) && says(used, words, way.end().table() == IndexTable.EXTERNAL);
    }

    /** Whether every word of the wording that tells something is part of the way. */
    private static boolean explains(List<Integer> used, Surroundings words) {
        return IntStream.range(0, words.size())
                .filter(words::inHead)
                .allMatch(at ->
                        used.contains(at) || IndexWords.isLink(words.words().get(at)));
    }

    /**
     * Whether a word outside the wording led on; beside a wording that names nothing, one that names something. What an
     * injury comes from is a thing of everyday life, and names no condition.
     */
    private static boolean says(List<Integer> used, Surroundings words, boolean cause) {
        boolean general = !cause && GeneralWords.isGeneral(words.head());
        return used.stream()
                .filter(at -> !words.inHead(at))
                .map(at -> words.words().get(at))
                .anyMatch(word -> !general || GeneralWords.names(word));
    }

    private Coded completed(CodeReference reference, String path, List<Integer> used, Surroundings words) {
        Completed completed = completion.complete(reference, words);
        List<Integer> positions = Stream.concat(used.stream(), completed.said().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
        return completed
                .code()
                .map(entry -> new Coded(entry.code(), path, positions))
                .orElseGet(() -> new Coded(reference.stem(), path, positions));
    }
}
