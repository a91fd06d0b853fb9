package org.hybridcode.expansion.mine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.index.CodeReference;
import org.hybridcode.kb.index.Completed;
import org.hybridcode.kb.index.Completion;
import org.hybridcode.kb.index.ContentWords;
import org.hybridcode.kb.index.Surroundings;

/**
 * Phrases that say a wording and more: what they say more has to choose, word for word, among the codes below the header
 * whose unspecified code the wording means. Immutable and safe to share between threads.
 */
final class Specifics {
    private static final int MOST_WORDS = 7;
    private static final int MOST_DETAILS = 3;
    private static final int CATEGORY = 3;

    private final Wordings wordings;
    private final Codebook codebook;
    private final Completion completion;
    private final Details details = Details.load();

    Specifics(Wordings wordings, Codebook codebook, Completion completion) {
        this.wordings = wordings;
        this.codebook = codebook;
        this.completion = completion;
    }

    /** The codes that the phrase means with as few words as possible beyond a wording; none when some word chooses nothing. */
    List<Proposed> of(List<String> folded) {
        SortedSet<String> bag = ContentWords.of(folded);
        if (bag.size() < 2 || bag.size() > MOST_WORDS || !bag.stream().allMatch(wordings::speaks)) {
            return List.of();
        }
        Surroundings words = Surroundings.of(String.join(" ", folded));
        for (int more = 1; more <= Math.min(MOST_DETAILS, bag.size() - 1); more++) {
            Map<Icd10Code, Proposed> found = new TreeMap<>();
            for (Set<String> saidMore : subsets(List.copyOf(bag), more)) {
                SortedSet<String> base = new TreeSet<>(bag);
                base.removeAll(saidMore);
                if (!ContentWords.isGeneral(List.copyOf(base))) {
                    wordings.base(base).ifPresent(meaning -> meaning.codes().forEach(code -> chosen(
                                    code, base, saidMore, words, folded)
                            .ifPresent(entry -> found.put(entry.code(), new Proposed(entry, meaning.source())))));
                }
            }
            if (!found.isEmpty()) {
                return List.copyOf(found.values());
            }
        }
        return List.of();
    }

    private static List<Set<String>> subsets(List<String> words, int size) {
        List<Set<String>> all = new ArrayList<>(List.of(Set.of()));
        for (int taken = 0; taken < size; taken++) {
            List<Set<String>> larger = new ArrayList<>();
            for (Set<String> smaller : all) {
                for (String word : words) {
                    if (smaller.stream().allMatch(other -> other.compareTo(word) < 0)) {
                        Set<String> more = new TreeSet<>(smaller);
                        more.add(word);
                        larger.add(more);
                    }
                }
            }
            all = larger;
        }
        return all;
    }

    private Optional<CodebookEntry> chosen(
            Icd10Code code, SortedSet<String> base, Set<String> saidMore, Surroundings words, List<String> folded) {
        Icd10Code header = header(code, base);
        Completed completed = completion.complete(new CodeReference(header.text()), words);
        Set<String> choosing = new HashSet<>();
        completed.said().forEach(at -> choosing.addAll(ContentWords.of(List.of(folded.get(at)))));
        return completed
                .code()
                .filter(entry -> choosing.containsAll(saidMore))
                .filter(entry -> !details.beyond(entry, told(code, folded)));
    }

    /** The words of the phrase, and those of the wording's own title. */
    private String told(Icd10Code code, List<String> folded) {
        List<String> told = new ArrayList<>(folded);
        codebook.find(code.text()).ifPresent(entry -> told.addAll(Phrases.folded(entry.title())));
        return String.join(" ", told);
    }

    /** The highest header that the wording alone leads to the same code. */
    private Icd10Code header(Icd10Code code, SortedSet<String> base) {
        Surroundings alone = Surroundings.of(String.join(" ", base));
        Optional<CodebookEntry> meant =
                completion.complete(new CodeReference(code.text()), alone).code();
        Icd10Code header = code;
        for (int length = code.undotted().length() - 1; meant.isPresent() && length >= CATEGORY; length--) {
            Optional<CodebookEntry> above = codebook.find(
                    Icd10Code.ofUndotted(code.undotted().substring(0, length)).text());
            if (above.isPresent()) {
                Optional<CodebookEntry> led = completion
                        .complete(new CodeReference(above.get().text()), alone)
                        .code();
                if (!led.equals(meant)) {
                    break;
                }
                header = above.get().code();
            }
        }
        return header;
    }
}
