package org.hybridcode.kb.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hybridcode.kb.codebook.CodebookEntry;

/** Chooses one of the codes directly below a header. */
final class Choosing {
    static final String UNSPECIFIED = "unspecified";
    static final Set<String> SIDES = Set.of("right", "left", "bilateral");

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
    private record Option(CodebookEntry entry, String title, List<String> extra, double value, List<Integer> at) {
        /** How many words it adds that are none of these. */
        long beside(List<String> expected) {
            return extra.stream().filter(word -> !expected.contains(word)).count();
        }
    }

    Optional<CodebookEntry> among(List<CodebookEntry> entries, String header) {
        if (entries.size() == 1) {
            return Optional.of(entries.get(0));
        }
        List<String> known = IndexWords.of(header);
        List<List<String>> titles =
                entries.stream().map(entry -> IndexWords.of(entry.title())).toList();
        List<List<String>> extras =
                titles.stream().map(title -> extra(title, known)).toList();
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            options.add(option(entries.get(i), String.join(" ", titles.get(i)), extras.get(i), extras));
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
            Optional<Option> fitting = options.stream()
                    .filter(option -> (" " + option.title() + " ").contains(" " + expected + " ")
                            && option.extra().stream().anyMatch(adding::contains))
                    .min(Comparator.comparingLong((Option option) -> option.beside(adding))
                            .thenComparing(Option::entry));
            if (fitting.isPresent()) {
                return fitting.map(Option::entry);
            }
        }
        return Optional.empty();
    }

    /** The words that a title has more than its header's title; "unspecified" twice there and once here is one more. */
    private static List<String> extra(List<String> title, List<String> known) {
        List<String> extra = new ArrayList<>(title);
        known.forEach(extra::remove);
        extra.removeIf(word -> IndexWords.isLink(word) || known.contains(word) && !word.equals(UNSPECIFIED));
        return List.copyOf(new LinkedHashSet<>(extra));
    }

    private Option option(CodebookEntry entry, String title, List<String> extra, List<List<String>> all) {
        List<Integer> at = new ArrayList<>();
        double sayings = sayings(title, extra);
        if (isOtherSide(extra, sayings > 0)) {
            return new Option(entry, title, extra, isSideSaid() ? -1 : 0, at);
        }
        List<String> present = present(entry.title(), extra);
        for (String word : present) {
            int place = words.counts(title, word) ? place(word) : -1;
            if (place >= 0) {
                at.add(place);
            }
        }
        return new Option(entry, title, extra, sayings + value(present, at, all), at);
    }

    private boolean isOtherSide(List<String> extra, boolean saidOtherwise) {
        return !saidOtherwise && extra.stream().anyMatch(word -> SIDES.contains(word) && place(word) < 0);
    }

    /** The words that the title says are there: not those behind "without". */
    private static List<String> present(String title, List<String> extra) {
        Surroundings words = Surroundings.of(title);
        return extra.stream()
                .filter(word -> words.first(word).isPresent() && !IndexWords.negates(word))
                .toList();
    }

    /** Above 0 when what the title adds is said, 0 when nothing or too little is said of it. */
    private double value(List<String> present, List<Integer> at, List<List<String>> all) {
        double share = present.isEmpty() ? 0 : (double) at.size() / present.size();
        if (share == 1) {
            return at.size() + 1;
        }
        boolean telling = at.stream().anyMatch(place -> isTelling(words.words().get(place), all));
        return share > 0.5 || telling && share >= LEAST ? share : sidesFound(present);
    }

    /** Whether at most half of the options add the word. */
    private static boolean isTelling(String word, List<List<String>> all) {
        return 2 * all.stream().filter(words -> words.contains(word)).count() <= all.size();
    }

    /** A side that is said decides even when the title adds other words to it. */
    private double sidesFound(List<String> extra) {
        return extra.stream().anyMatch(word -> SIDES.contains(word) && place(word) >= 0) ? 1 : 0;
    }

    private boolean isSideSaid() {
        return SIDES.stream().anyMatch(side -> place(side) >= 0);
    }

    private double sayings(String title, List<String> extra) {
        double most = 0;
        for (Map.Entry<String, List<List<String>>> saying : vocabulary.sayings().entrySet()) {
            if (title.contains(saying.getKey())) {
                List<String> of = List.of(saying.getKey().split(" ", -1));
                boolean said = of.stream().anyMatch(extra::contains)
                        && saying.getValue().stream().anyMatch(words::holds);
                most = said ? Math.max(most, of.size()) : most;
            }
        }
        return most;
    }

    private int place(String word) {
        int best = -1;
        for (int at : words.at(word)) {
            best = !words.isNegated(at) && (best < 0 || words.weight(at) > words.weight(best)) ? at : best;
        }
        return best;
    }
}
