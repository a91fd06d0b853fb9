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
        List<Option> options =
                entries.stream().map(entry -> option(entry, header)).toList();
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
            List<Option> fitting = options.stream()
                    .filter(option -> (" " + option.title() + " ").contains(" " + expected + " ")
                            && !String.join(" ", option.extra()).isEmpty()
                            && option.extra()
                                    .containsAll(List.of(expected.split(" ", -1)).stream()
                                            .filter(word -> !IndexWords.isLink(word))
                                            .toList()))
                    .toList();
            if (!fitting.isEmpty()) {
                return Optional.of(fitting.get(0).entry());
            }
        }
        return Optional.empty();
    }

    private Option option(CodebookEntry entry, String header) {
        Set<String> known = new LinkedHashSet<>(IndexWords.of(header));
        List<String> title = IndexWords.of(entry.title());
        List<String> extra = new ArrayList<>();
        for (String word : title) {
            if (!known.contains(word) && !IndexWords.isLink(word) && !extra.contains(word)) {
                extra.add(word);
            }
        }
        List<Integer> at = new ArrayList<>();
        String text = String.join(" ", title);
        return new Option(entry, text, extra, value(text, extra, at), at);
    }

    /** Above 0 when what the title adds is said, below 0 when another side is, 0 when nothing is said about it. */
    private double value(String title, List<String> extra, List<Integer> at) {
        double sayings = sayings(title, extra);
        int found = 0;
        for (String word : extra) {
            int place = place(word);
            if (place >= 0) {
                at.add(place);
                found++;
            } else if (SIDES.contains(word)) {
                return isSideSaid() ? -1 : 0;
            }
        }
        boolean whole = !extra.isEmpty() && found == extra.size();
        double share = extra.isEmpty() ? 0 : (double) found / extra.size();
        return sayings + (whole ? found + 1 : share > 0.5 ? share : sidesFound(extra));
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
