package org.hybridcode.kb.official;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.concept.Phrases;

/** What the titles of a release say about a term: whether its codes exist, and whether it says as much as its title. */
final class TitleGuard {
    private static final Pattern ASIDE =
            Pattern.compile("\\[[^\\]]*\\]|\\([^)]*\\)|,? without .*|(?i:unspecified)( \\w+)?");
    private static final int CATEGORY_LENGTH = 3;

    private final Map<Icd10Code, String> titles;
    private final GuardWords words;

    TitleGuard(Map<Icd10Code, String> titles, GuardWords words) {
        this.titles = Map.copyOf(titles);
        this.words = words;
    }

    boolean allExist(Collection<Icd10Code> codes) {
        return titles.keySet().containsAll(codes);
    }

    /** The one code, or the nearest header that all of them lie under. */
    Optional<Icd10Code> commonTarget(Collection<Icd10Code> codes) {
        Icd10Code first = codes.iterator().next();
        for (int length = first.undotted().length(); length >= CATEGORY_LENGTH; length--) {
            Icd10Code header = Icd10Code.ofUndotted(first.undotted().substring(0, length));
            if (titles.containsKey(header) && codes.stream().allMatch(code -> code.isWithin(header))) {
                return Optional.of(header);
            }
        }
        return Optional.empty();
    }

    /** Whether the word stands in the title. */
    boolean names(String word, Icd10Code code) {
        return Phrases.folded(titles.get(code)).contains(word);
    }

    /**
     * Whether the term is a part of the title and lacks words that narrow it, as "tonsillitis" for "Chronic
     * tonsillitis". What the title says in brackets or after "without" is an aside; "unspecified" narrows nothing.
     */
    boolean saysLess(String key, Icd10Code code) {
        List<String> said = List.of(key.split(" ", -1));
        Set<String> title =
                new HashSet<>(Phrases.folded(ASIDE.matcher(titles.get(code)).replaceAll("")));
        return title.containsAll(said) && title.stream().anyMatch(word -> words.narrows(word) && !said.contains(word));
    }
}
