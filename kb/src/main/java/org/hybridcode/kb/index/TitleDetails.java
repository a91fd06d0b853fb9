package org.hybridcode.kb.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.code.Kept;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codebook.SeventhCharacter;

/**
 * Finds the code of the same category whose title says in addition what the words around a condition say (Official
 * Guidelines, Section I.B.2): "chronic gout, right ankle and foot, idiopathic". Every word that a title adds has to be
 * said, and what it calls absent must not be there. Immutable in what it answers and safe to share between threads.
 */
final class TitleDetails {
    private static final Pattern BRACKETED = Pattern.compile("\\([^)]*\\)");
    /** Words that a title loses when it says more, with the one behind them: "unspecified site". */
    private static final Set<String> OPEN = Set.of(Choosing.UNSPECIFIED, "uncomplicated", "nos");

    private static final String COMPLICATION = "complication";
    private static final int WORDS_BETWEEN = 1;

    private final Codebook codebook;
    private final CompletionWords vocabulary;
    private final Kept<Icd10Code, Details> details = new Kept<>(this::of);

    TitleDetails(Codebook codebook, CompletionWords vocabulary) {
        this.codebook = codebook;
        this.vocabulary = vocabulary;
    }

    /** A code, its title as its words are looked up, and the words that this adds, sorted. */
    private record Detail(Icd10Code code, String title, List<String> added) {}

    /** The codes that say more than one does, those that say most first; and all the words that they add. */
    private record Details(List<Detail> most, Set<String> words) {
        static final Details NONE = new Details(List.of(), Set.of());
    }

    /** The words of a title that it says are there, and those that it says are absent. */
    private record Told(Set<String> present, Set<String> absent) {

        static Told by(String title) {
            Surroundings words = Surroundings.of(BRACKETED.matcher(title).replaceAll(" "));
            Set<String> present = new LinkedHashSet<>();
            Set<String> absent = new HashSet<>();
            for (int at = 0; at < words.size(); at++) {
                String word = words.words().get(at);
                if (!IndexWords.isLink(word) && !IndexWords.negates(word) && !word.isEmpty()) {
                    (words.isNegated(at) ? absent : present).add(word);
                }
            }
            return new Told(present, absent);
        }
    }

    /** The code that says most of what is said beside the wording of a code; none when two say as much. */
    Optional<IndexCoder.Coded> detail(Said said, Icd10Code own) {
        Details all = details.of(own);
        if (all.most().isEmpty() || IndexWords.looked(said.beside()).stream().noneMatch(all.words()::contains)) {
            return Optional.empty();
        }
        Surroundings words = said.surroundings();
        List<Detail> fitting = all.most().stream()
                .filter(detail -> says(words, detail))
                .limit(2)
                .toList();
        boolean tied = fitting.size() == 2
                && fitting.get(0).added().size() == fitting.get(1).added().size();
        return fitting.isEmpty() || tied ? Optional.empty() : Optional.of(coded(fitting.get(0), words));
    }

    /** Whether all that the title adds is said, in its words or in those that records say for them. */
    private boolean says(Surroundings words, Detail detail) {
        List<String> open = detail.added().stream()
                .filter(word -> words.first(word).isEmpty() || !words.counts(detail.title(), word))
                .toList();
        boolean all = open.isEmpty() || vocabulary.says(words, detail.title(), open);
        return all && (!Choosing.SIDES.containsAll(detail.added()) || isBefore(words, detail.added()));
    }

    /** A side by itself may be that of another noun: it has to stand before the wording, with one word between at most. */
    private static boolean isBefore(Surroundings words, List<String> sides) {
        return sides.stream().allMatch(side -> words.standsBefore(side, WORDS_BETWEEN + 1));
    }

    private static IndexCoder.Coded coded(Detail detail, Surroundings words) {
        Set<Integer> at = new TreeSet<>();
        detail.added().forEach(word -> words.first(word).ifPresent(at::add));
        return new IndexCoder.Coded(detail.code(), "", new ArrayList<>(at));
    }

    private Details of(Icd10Code own) {
        Optional<CodebookEntry> entry = codebook.find(own.text()).filter(CodebookEntry::billable);
        if (entry.isEmpty()) {
            return Details.NONE;
        }
        Told told = Told.by(entry.get().title());
        Set<String> kept = kept(entry.get().title(), told);
        List<Detail> more = codebook.billableBelow(own.category()).stream()
                .filter(other -> !other.code().equals(own) && sameEncounter(entry.get(), other))
                .flatMap(other -> detail(other, told, kept))
                .sorted(Comparator.comparingInt(
                                (Detail detail) -> -detail.added().size())
                        .thenComparing(Detail::code))
                .toList();
        Set<String> words = new HashSet<>();
        more.forEach(detail -> words.addAll(detail.added()));
        return new Details(more, Set.copyOf(words));
    }

    /** What every code that says more has to say as well. */
    private static Set<String> kept(String title, Told told) {
        Set<String> kept = new HashSet<>(told.present());
        List<String> words = IndexWords.of(title);
        for (int at = 0; at < words.size(); at++) {
            if (OPEN.contains(words.get(at))) {
                kept.remove(words.get(at));
                if (at + 1 < words.size() && at > 0) {
                    kept.remove(words.get(at + 1));
                }
            }
        }
        return kept;
    }

    /** The other code's additions, where it says all that this one does; where this one is not open, what it calls absent. */
    private static Stream<Detail> detail(CodebookEntry other, Told own, Set<String> kept) {
        Told told = Told.by(other.title());
        Set<String> added = new TreeSet<>(told.present());
        added.removeAll(own.present());
        boolean says = told.present().containsAll(kept)
                && !added.isEmpty()
                && added.stream().noneMatch(OPEN::contains)
                && own.absent().containsAll(told.absent());
        boolean more = own.present().contains(Choosing.UNSPECIFIED)
                || own.absent().contains(COMPLICATION)
                || added.stream().anyMatch(own.absent()::contains);
        return says && more
                ? Stream.of(new Detail(other.code(), IndexWords.key(other.title()), List.copyOf(added)))
                : Stream.empty();
    }

    /** What the 7th character says of the encounter is for rules to choose. */
    private static boolean sameEncounter(CodebookEntry own, CodebookEntry other) {
        Optional<SeventhCharacter> one = SeventhCharacter.of(own);
        Optional<SeventhCharacter> two = SeventhCharacter.of(other);
        return one.isPresent() == two.isPresent()
                && one.map(code -> code.code().undotted().charAt(6))
                        .equals(two.map(code -> code.code().undotted().charAt(6)));
    }
}
