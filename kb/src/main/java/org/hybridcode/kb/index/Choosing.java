package org.hybridcode.kb.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hybridcode.kb.codebook.CodebookEntry;

/** Chooses one of the codes directly below a header. */
final class Choosing {
    private static final Set<String> SIDES = Set.of("right", "left", "bilateral");

    /** A word that few of the options add speaks for its option when it is this share of what the option adds. */
    private static final double LEAST = 0.3;

    private final CompletionWords vocabulary;
    private final Surroundings words;
    private final Set<Integer> said;

    Choosing(CompletionWords vocabulary, Surroundings words, Set<Integer> said) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.said = said;
    }

    /** A code with what its title says beyond its header's title. */
    private record Option(CodebookEntry entry, String title, List<String> extra, double value, List<Integer> at) {}

    Optional<CodebookEntry> among(List<CodebookEntry> entries, String header) {
        if (entries.size() == 1) {
            return Optional.of(entries.get(0));
        }
        List<List<String>> extras =
                entries.stream().map(entry -> extra(entry.title(), header)).toList();
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            options.add(option(entries.get(i), extras.get(i), extras));
        }
        Option best = options.stream()
                .reduce((one, other) -> other.value() > one.value() ? other : one)
                .orElseThrow(() -> new IllegalStateException("no code lies below a header"));
        if (best.value() > 0) {
            said.addAll(best.at());
            return Optional.of(best.entry());
        }
        return byDefault(options.stream().filter(option -> option.value() == 0).toList());
    }

    private Optional<CodebookEntry> byDefault(List<Option> options) {
        for (String expected : vocabulary.defaults()) {
            List<String> adding = List.of(expected.split(" ", -1));
            List<Option> fitting = options.stream()
                    .filter(option -> (" " + option.title() + " ").contains(" " + expected + " ")
                            && option.extra().stream().anyMatch(adding::contains))
                    .toList();
            if (!fitting.isEmpty()) {
                return Optional.of(fitting.get(0).entry());
            }
        }
        return Optional.empty();
    }

    /** The words that a title has more than its header's title; a word twice there and once here is one more. */
    private static List<String> extra(String title, String header) {
        List<String> extra = new ArrayList<>(IndexWords.of(title));
        IndexWords.of(header).forEach(extra::remove);
        extra.removeIf(IndexWords::isLink);
        return List.copyOf(new LinkedHashSet<>(extra));
    }

    private Option option(CodebookEntry entry, List<String> extra, List<List<String>> all) {
        List<Integer> at = new ArrayList<>();
        String title = IndexWords.key(entry.title());
        double sayings = sayings(title, extra);
        return new Option(entry, title, extra, sayings + value(extra, at, all, sayings > 0), at);
    }

    /** Above 0 when what the title adds is said, below 0 when another side is, 0 when nothing is said about it. */
    private double value(List<String> extra, List<Integer> at, List<List<String>> all, boolean saidOtherwise) {
        int found = 0;
        boolean telling = false;
        for (String word : extra) {
            int place = place(word);
            if (place >= 0) {
                at.add(place);
                found++;
                telling |=
                        2 * all.stream().filter(words -> words.contains(word)).count() <= all.size();
            } else if (SIDES.contains(word) && !saidOtherwise) {
                return isSideSaid() ? -1 : 0;
            }
        }
        double share = extra.isEmpty() ? 0 : (double) found / extra.size();
        if (share == 1) {
            return found + 1;
        }
        return share > 0.5 || telling && share >= LEAST ? share : sidesFound(extra);
    }

    /** A side that is said decides even when the title adds other words to it. */
    private double sidesFound(List<String> extra) {
        return extra.stream().anyMatch(word -> SIDES.contains(word) && place(word) >= 0) ? 1 : 0;
    }

    private boolean isSideSaid() {
        return SIDES.stream().anyMatch(side -> place(side) >= 0);
    }

    private double sayings(String title, List<String> extra) {
        for (var saying : vocabulary.sayings().entrySet()) {
            List<String> of = List.of(saying.getKey().split(" ", -1));
            if (title.contains(saying.getKey())
                    && of.stream().anyMatch(extra::contains)
                    && saying.getValue().stream().anyMatch(words::holds)) {
                return of.size();
            }
        }
        return 0;
    }

    private int place(String word) {
        int best = -1;
        for (int at : words.at(word)) {
            best = !words.isNegated(at) && (best < 0 || words.weight(at) > words.weight(best)) ? at : best;
        }
        return best;
    }
}
