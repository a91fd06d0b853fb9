package org.hybridcode.kb.index;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;

/**
 * Measures how often a look-up gives the code first that it must: each official title its own code; each inclusion term,
 * each path of the index and each cell of its tables its code or one that completes it. Safe to share between threads when the look-up is.
 */
public final class LookupRates {
    private static final int TOLD_EVERY = 10_000;

    private final Function<String, Optional<Icd10Code>> first;
    private final int step;
    private final Consumer<String> progress;

    /**
     * A measurement of one look-up.
     *
     * @param first gives the first code for a phrase; called by several threads at once
     * @param step every how many-th item is looked up, 1 for all
     * @param progress is told how far it is
     */
    public LookupRates(Function<String, Optional<Icd10Code>> first, int step, Consumer<String> progress) {
        this.first = Objects.requireNonNull(first, "first");
        this.step = step;
        this.progress = Objects.requireNonNull(progress, "progress");
    }

    /**
     * A phrase that did not give its code first.
     *
     * @param phrase what was looked up
     * @param expected the code as the codebook or the index prints it
     * @param given what came first instead, if anything did
     */
    public record Miss(String phrase, String expected, Optional<Icd10Code> given) {

        /** Refuses missing parts. */
        public Miss {
            Objects.requireNonNull(phrase, "phrase");
            Objects.requireNonNull(expected, "expected");
            Objects.requireNonNull(given, "given");
        }
    }

    /**
     * How many were looked up, and which of them missed.
     *
     * @param what the kind of phrase
     * @param asked how many were looked up
     * @param misses those that missed, in the order of the codebook or the index
     */
    public record Rate(String what, int asked, List<Miss> misses) {

        /** Copies the misses. */
        public Rate {
            Objects.requireNonNull(what, "what");
            misses = List.copyOf(misses);
        }

        /** The share that was right, in [0,1]; 1 when nothing was asked. */
        public double share() {
            return asked == 0 ? 1 : 1 - (double) misses.size() / asked;
        }
    }

    /** A phrase to look up, the code that is expected as printed, and the code within which the answer is right. */
    private record Asked(String phrase, String expected, Icd10Code within) {}

    /** The titles of the billable codes. */
    public Rate titles(Codebook codebook) {
        return rate(
                "official titles",
                codebook.entries().stream()
                        .filter(CodebookEntry::billable)
                        .map(entry -> new Asked(entry.title(), entry.text(), entry.code()))
                        .toList());
    }

    /** Inclusion terms. */
    public Rate inclusions(List<Inclusion> inclusions) {
        return rate(
                "inclusion terms",
                inclusions.stream()
                        .map(term -> new Asked(term.text(), term.code().text(), term.code()))
                        .toList());
    }

    /** The paths of the index that have a code. */
    public Rate paths(AlphabeticIndex index) {
        return rate(
                "index paths",
                index.terms().stream()
                        .flatMap(term ->
                                term.code().stream().map(code -> new Asked(term.path(), code.text(), code.stem())))
                        .toList());
    }

    /** The cells of the Table of Neoplasms, asked as a coder does: "secondary malignant neoplasm of liver". */
    public Rate neoplasms(AlphabeticIndex index) {
        return cells("neoplasm cells", index, IndexTable.NEOPLASM);
    }

    /** The cells of the Table of Drugs and Chemicals: "underdosing of insulin". */
    public Rate drugs(AlphabeticIndex index) {
        return cells("drug cells", index, IndexTable.DRUG);
    }

    private Rate cells(String what, AlphabeticIndex index, IndexTable table) {
        return rate(
                what,
                index.terms().stream()
                        .filter(term -> term.table() == table)
                        .flatMap(LookupRates::cells)
                        .toList());
    }

    private static Stream<Asked> cells(IndexTerm term) {
        String line = TableQuestion.line(term);
        return IntStream.range(0, term.table().columns())
                .boxed()
                .flatMap(column -> term
                        .cell(column)
                        .map(code -> new Asked(TableQuestion.of(term.table(), column, line), code.text(), code.stem()))
                        .stream());
    }

    private Rate rate(String what, List<Asked> all) {
        int asked = (all.size() + step - 1) / step;
        AtomicInteger done = new AtomicInteger();
        List<Miss> misses = IntStream.range(0, asked)
                .parallel()
                .mapToObj(i -> miss(all.get(i * step), done, what + ": {} of " + asked))
                .flatMap(Optional::stream)
                .toList();
        return new Rate(what, asked, misses);
    }

    private Optional<Miss> miss(Asked item, AtomicInteger done, String told) {
        Optional<Icd10Code> given = first.apply(item.phrase());
        int count = done.incrementAndGet();
        if (count % TOLD_EVERY == 0) {
            progress.accept(told.replace("{}", Integer.toString(count)));
        }
        return given.filter(code -> code.isWithin(item.within())).isPresent()
                ? Optional.empty()
                : Optional.of(new Miss(item.phrase(), item.expected(), given));
    }
}
