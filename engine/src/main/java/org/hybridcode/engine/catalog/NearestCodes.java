package org.hybridcode.engine.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;

/** The codes nearest to one that does not exist: the same written with its dot and capitals, else its relatives. */
public final class NearestCodes {
    private static final int CATEGORY = 3;

    private NearestCodes() {}

    /**
     * Existing codes and headers that begin as {@code text} does, those that share the most characters first.
     *
     * @param limit how many at most
     */
    public static List<CodebookEntry> to(String text, Codebook codebook, int limit) {
        String undotted = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        Optional<CodebookEntry> meant = codebook.entries().stream()
                .filter(entry -> entry.code().undotted().equals(undotted))
                .findFirst();
        if (meant.isPresent()) {
            return List.of(meant.get());
        }
        return IntStream.iterate(undotted.length(), length -> length > 0, length -> length - 1)
                .mapToObj(length -> beginning(undotted.substring(0, length), codebook, undotted, limit))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<CodebookEntry> beginning(String prefix, Codebook codebook, String undotted, int limit) {
        return codebook.entries().stream()
                .filter(entry -> entry.code().undotted().startsWith(prefix))
                .filter(entry ->
                        prefix.length() >= CATEGORY || entry.code().undotted().length() == CATEGORY)
                .sorted(Comparator.comparingInt((CodebookEntry entry) ->
                                Math.abs(entry.code().undotted().length() - undotted.length()))
                        .thenComparing(entry -> entry))
                .limit(limit)
                .toList();
    }
}
