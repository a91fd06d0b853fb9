package org.hybridcode.kb.index;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.Division;

/**
 * Codes a wording as a coder does: the Alphabetic Index first, from each main term that the wording names, then the
 * Tabular List for what the reference lacks. Immutable in what it answers and safe to share between threads.
 */
public final class IndexCoder {
    private final IndexNavigator navigator;
    private final Codebook codebook;
    private final Completion completion;
    /** By the words of a wording; there are as many as the dictionary has. */
    private final Map<String, List<IndexTerm>> starts = new ConcurrentHashMap<>();

    /** Codes with this index and this codebook. */
    public IndexCoder(AlphabeticIndex index, Codebook codebook) {
        this.navigator = new IndexNavigator(index);
        this.codebook = codebook;
        this.completion = new Completion(codebook);
    }

    /** The index that is walked. */
    public AlphabeticIndex index() {
        return navigator.index();
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
        return best(starts, words, said.begin(), said.end()).or(() -> own.filter(this::isHeader)
                .map(header -> completed(new CodeReference(header.text()), "", List.of(), words)));
    }

    /**
     * The external cause for a wording among the words around it, which are those of everyday life: "bitten by a dog".
     * None when they say no more than the wording itself.
     */
    public Optional<Coded> cause(Said said) {
        List<IndexTerm> starts = leading(said, true);
        return starts.isEmpty() ? Optional.empty() : best(starts, said.surroundings(), said.begin(), said.end());
    }

    private Optional<Coded> best(List<IndexTerm> starts, Surroundings words, int begin, int end) {
        return starts.stream()
                .map(start -> navigator.navigate(start, words))
                .filter(found -> found.code().isPresent())
                .filter(found -> explains(found, words, begin, end) && says(found, words, begin, end))
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
        List<IndexTerm> named = starts(IndexWords.looked(said.wording())).stream()
                .filter(start -> start.table() == IndexTable.EXTERNAL == cause)
                .toList();
        if (named.isEmpty()) {
            return named;
        }
        List<String> looked = IndexWords.looked(said.all());
        return named.stream()
                .filter(start -> navigator.mayLeadOn(start, looked, said.begin(), said.end()))
                .toList();
    }

    private boolean isHeader(Icd10Code code) {
        return codebook.find(code.text()).filter(entry -> !entry.billable()).isPresent();
    }

    /** The main terms that the wording names, whole or in part; substances have a table of their own. */
    private List<IndexTerm> starts(List<String> head) {
        return starts.computeIfAbsent(String.join(" ", head), none -> navigator.mains().named(head).stream()
                .filter(start -> start.table() != IndexTable.DRUG)
                .distinct()
                .toList());
    }

    /** Whether every word of the wording that tells something is part of the way. */
    private static boolean explains(Navigation way, Surroundings words, int begin, int end) {
        List<Integer> used = way.words();
        return IntStream.range(begin, end)
                .allMatch(at ->
                        used.contains(at) || IndexWords.isLink(words.words().get(at)));
    }

    /**
     * Whether a word outside the wording led on; beside a wording that names nothing, one that names something. What an
     * injury comes from is a thing of everyday life, and names no condition.
     */
    private static boolean says(Navigation way, Surroundings words, int begin, int end) {
        boolean general = way.end().table() != IndexTable.EXTERNAL
                && GeneralWords.isGeneral(words.words().subList(begin, end));
        return way.steps().size() > 1
                && way.words().stream()
                        .filter(at -> at < begin || at >= end)
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
