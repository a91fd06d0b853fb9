package org.hybridcode.kb.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.concept.Phrases;

/** Which phrases are short forms, and what they may stand for. */
final class ShortForms {
    /** The name of the list in every term made of it. */
    static final String SOURCE = "medical abbreviations";

    private static final int SHORTEST_WORD = 6;
    private static final int SHORTEST_UNLISTED = 4;
    private static final int SHORTEST_INITIALISM = 3;

    /** The meanings of each short form by their keys, so that spellings of one meaning count once. */
    private final Map<String, Map<String, ShortForm>> listed = new TreeMap<>();

    /** The long forms that a short form of the same source and code may be the initials of. */
    private final Map<String, Map<Icd10Code, List<String>>> initials = new HashMap<>();

    ShortForms(List<ShortForm> list, List<SourcedTerm> terms, GuardWords words) {
        for (ShortForm form : list) {
            listed.computeIfAbsent(Phrases.key(form.shortForm()), key -> new TreeMap<>())
                    .putIfAbsent(Phrases.key(form.longForm()), form);
        }
        Set<String> singles = new HashSet<>();
        terms.forEach(term -> singles.add(Phrases.key(term.phrase())));
        for (SourcedTerm term : terms) {
            String letters = initials(term.phrase());
            if (letters.length() >= SHORTEST_INITIALISM && singles.contains(letters)) {
                for (Icd10Code code : term.codes()) {
                    initials.computeIfAbsent(letters, key -> new TreeMap<>())
                            .computeIfAbsent(code, key -> new ArrayList<>())
                            .add(term.phrase());
                }
            }
        }
    }

    private static String initials(String phrase) {
        StringBuilder letters = new StringBuilder();
        for (String word : Phrases.folded(phrase)) {
            letters.append(word.charAt(0));
        }
        return Phrases.key(letters.toString());
    }

    /**
     * Whether the phrase is a word of fewer than six letters. Sources write their acronyms in small letters, where those
     * of four and five letters look like words ("dass", "copan").
     */
    static boolean isTooShort(String key) {
        return isWord(key) && letters(key) < SHORTEST_WORD;
    }

    /** Whether the phrase is a word of letters and digits. */
    static boolean isSymbol(String key) {
        return isWord(key) && letters(key) < key.length();
    }

    private static boolean isWord(String key) {
        return key.indexOf(' ') < 0;
    }

    private static long letters(String key) {
        return key.chars().filter(Character::isLetter).count();
    }

    /** Whether the phrase is listed as a short form, or is the initials of another phrase of its source. */
    boolean isShort(String key) {
        return listed.containsKey(key) || initials.containsKey(key);
    }

    /**
     * What a short form may stand for: all that the list says, else the known phrases of its code that it is the
     * initials of, of which one is enough; fewer than four letters are settled by the list alone.
     */
    List<String> meanings(String key, Icd10Code target, Map<String, Set<Icd10Code>> phrases) {
        if (listed.containsKey(key)) {
            return listed.get(key).values().stream().map(ShortForm::longForm).toList();
        }
        if (letters(key) < SHORTEST_UNLISTED) {
            return List.of();
        }
        return initials.getOrDefault(key, Map.of()).getOrDefault(target, List.of()).stream()
                .filter(phrase -> Set.of(target).equals(phrases.get(Phrases.key(phrase))))
                .sorted()
                .limit(1)
                .toList();
    }

    /** The listed short forms as terms: with the codes of their long form, with none when it is no known phrase. */
    List<SourcedTerm> asTerms(Map<String, Set<Icd10Code>> phrases) {
        List<SourcedTerm> terms = new ArrayList<>();
        listed.values()
                .forEach(meanings -> meanings.forEach((key, form) -> terms.add(new SourcedTerm(
                        form.shortForm(),
                        List.copyOf(phrases.getOrDefault(key, Set.of())),
                        SOURCE,
                        form.file(),
                        form.line()))));
        return terms;
    }
}
