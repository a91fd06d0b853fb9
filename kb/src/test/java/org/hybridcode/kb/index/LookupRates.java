package org.hybridcode.kb.index;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;

/**
 * Measures how often a look-up gives the code first that it must: each official title, each inclusion term, each path of
 * the index. Prints the rates and the misses.
 */
final class LookupRates {
    private static final int SHOWN = 200;

    /** How many were looked up, and which of them missed. */
    record Rate(String what, int asked, List<String> misses) {
        Rate {
            misses = List.copyOf(misses);
        }

        double share() {
            return 1 - (double) misses.size() / asked;
        }
    }

    private final IndexLookup lookup;
    private final int step;

    /** @param step every how many-th item is looked up, 1 for all */
    LookupRates(IndexLookup lookup, int step) {
        this.lookup = lookup;
        this.step = step;
    }

    /** A phrase to look up and the code it must give. */
    private record Asked(String phrase, Predicate<Found> right, String expected) {}

    Rate titles(Codebook codebook) {
        return rate(
                "titles",
                codebook.entries().stream()
                        .filter(CodebookEntry::billable)
                        .map(entry ->
                                new Asked(entry.title(), found -> found.code().equals(entry.code()), entry.text()))
                        .toList());
    }

    Rate inclusions(List<Inclusion> inclusions) {
        return rate(
                "inclusion terms",
                inclusions.stream()
                        .map(inclusion -> new Asked(
                                inclusion.text(),
                                found -> found.code().isWithin(inclusion.code()),
                                inclusion.code().text()))
                        .toList());
    }

    Rate paths(AlphabeticIndex index) {
        return rate(
                "paths",
                index.terms().stream()
                        .filter(term -> term.code().isPresent())
                        .map(term -> new Asked(
                                term.path(),
                                found -> found.code()
                                        .isWithin(term.code().orElseThrow().stem()),
                                term.code().orElseThrow().text()))
                        .toList());
    }

    private Rate rate(String what, List<Asked> all) {
        List<String> misses = new ArrayList<>();
        int asked = 0;
        for (int i = 0; i < all.size(); i += step) {
            Asked item = all.get(i);
            List<Found> found = lookup.lookup(item.phrase());
            asked++;
            if (found.isEmpty() || !item.right().test(found.get(0))) {
                misses.add(item.phrase() + " must give " + item.expected() + ", gave "
                        + (found.isEmpty()
                                ? "nothing"
                                : found.get(0).code() + " by " + found.get(0).by()));
            }
        }
        return new Rate(what, asked, misses);
    }

    static LookupRates of(Path folder, int step) throws IOException {
        Codebook codebook = OfficialCodebook.read(folder);
        AlphabeticIndex index = AlphabeticIndex.of(OfficialIndex.entries(folder, new ArrayList<>()));
        return new LookupRates(
                new IndexLookup(new IndexNavigator(index), codebook, OfficialCodebook.inclusions(folder, codebook)),
                step);
    }

    /** Prints the rates of all items, or of every {@code args[0]}-th. */
    public static void main(String[] args) throws IOException {
        Path folder = OfficialIndex.folder().orElseThrow();
        LookupRates rates = of(folder, args.length == 0 ? 1 : Integer.parseInt(args[0]));
        Codebook codebook = OfficialCodebook.read(folder);
        PrintStream out = System.out;
        for (Rate rate : List.of(
                rates.titles(codebook),
                rates.inclusions(OfficialCodebook.inclusions(folder, codebook)),
                rates.paths(AlphabeticIndex.of(OfficialIndex.entries(folder, new ArrayList<>()))))) {
            out.printf("%s: %d, %.2f %% right%n", rate.what(), rate.asked(), 100 * rate.share());
            rate.misses().stream().limit(SHOWN).forEach(miss -> out.println("  " + miss));
        }
    }
}
