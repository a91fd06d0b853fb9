package org.hybridcode.kb.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codebook.EpisodeOfCare;
import org.hybridcode.kb.codebook.SeventhCharacter;

/**
 * Completes a code reference by what the words say: from the header down, the code whose title adds words that are said;
 * where nothing is said, what a guideline makes the default ({@code completion-words.tsv}), then the "unspecified" code.
 * Placeholders need no rule: they stand in the codes of the codebook. Immutable and safe to share between threads.
 */
public final class Completion {
    private final Codebook codebook;
    private final SideCodes sides;
    private final CompletionWords vocabulary = CompletionWords.load();

    /** Whether the words decide on the encounter that a 7th character tells as well. */
    private final boolean encounters;

    private Completion(Codebook codebook, boolean encounters) {
        this.codebook = codebook;
        this.sides = new SideCodes(codebook);
        this.encounters = encounters;
    }

    /** Completes codes of this codebook to their last character. */
    public static Completion whole(Codebook codebook) {
        return new Completion(codebook, true);
    }

    /**
     * Completes codes of this codebook up to the encounter: its 7th character is always that of active treatment. What a
     * note says of its encounter, rules weigh.
     */
    public static Completion upToEncounter(Codebook codebook) {
        return new Completion(codebook, false);
    }

    /**
     * The billable code that is meant.
     *
     * @param reference a billable code, a header, or a code with a dash
     * @param words the words around the term
     */
    public Completed complete(CodeReference reference, Surroundings words) {
        Set<Integer> said = new TreeSet<>();
        Icd10Code at = sided(reference.stem(), words, said);
        Optional<CodebookEntry> entry = codebook.find(at.text());
        while (entry.map(found -> !found.billable()).orElse(true)) {
            List<CodebookEntry> options = next(at);
            Optional<CodebookEntry> chosen = encounters || !isEncounter(options)
                    ? new Choosing(vocabulary, words, said).among(options, title(at))
                    : options.stream().findFirst();
            if (chosen.isEmpty()) {
                return open(at, options, said);
            }
            entry = chosen;
            at = chosen.get().code();
        }
        return new Completed(entry, List.of(), List.copyOf(said), List.of());
    }

    /** How records say what titles say. */
    CompletionWords vocabulary() {
        return vocabulary;
    }

    /** Whether the codes differ in the encounter; that of active treatment, of a closed fracture where it is one, stands first. */
    private static boolean isEncounter(List<CodebookEntry> options) {
        return options.stream()
                .findFirst()
                .flatMap(SeventhCharacter::of)
                .filter(first -> first.episode() == EpisodeOfCare.INITIAL)
                .isPresent();
    }

    /** The index prints some codes of the unspecified side: where the side is said, the code beside it is meant. */
    private Icd10Code sided(Icd10Code code, Surroundings words, Set<Integer> said) {
        Map<CodebookEntry, Integer> meant = new TreeMap<>();
        for (String side : Choosing.SIDES) {
            Optional<Integer> place = words.first(side);
            codebook.find(code.text())
                    .filter(open -> place.isPresent())
                    .flatMap(open -> sides.on(open, side))
                    .ifPresent(found -> meant.put(found, place.orElseThrow()));
        }
        if (meant.isEmpty()) {
            return code;
        }
        Map.Entry<CodebookEntry, Integer> first = meant.entrySet().iterator().next();
        said.add(first.getValue());
        return first.getKey().code();
    }

    private Completed open(Icd10Code at, List<CodebookEntry> options, Set<Integer> said) {
        return new Completed(
                Optional.empty(),
                codebook.billableBelow(at),
                List.copyOf(said),
                options.stream().map(CodebookEntry::title).toList());
    }

    private String title(Icd10Code code) {
        return codebook.find(code.text()).map(CodebookEntry::title).orElse("");
    }

    /** The codes and headers directly below, in code order. */
    List<CodebookEntry> next(Icd10Code header) {
        Set<CodebookEntry> found = new TreeSet<>();
        for (CodebookEntry billable : codebook.billableBelow(header)) {
            found.add(child(header, billable));
        }
        return Collections.unmodifiableList(new ArrayList<>(found));
    }

    private CodebookEntry child(Icd10Code header, CodebookEntry billable) {
        String undotted = billable.code().undotted();
        for (int length = header.undotted().length() + 1; length < undotted.length(); length++) {
            Optional<CodebookEntry> between = codebook.find(
                    Icd10Code.ofUndotted(undotted.substring(0, length)).text());
            if (between.isPresent()) {
                return between.get();
            }
        }
        return billable;
    }
}
