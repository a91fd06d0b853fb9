package org.hybridcode.kb.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The main terms by the words of their titles, in every form and with their parts in either order. */
final class MainTerms {
    private final Map<String, List<IndexTerm>> byKey = new HashMap<>();
    private int longest;

    MainTerms(List<IndexTerm> mains) {
        for (IndexTerm main : mains) {
            for (String form : TitleForms.of(main.title())) {
                add(IndexWords.key(form), main);
            }
            String title = main.title();
            add(IndexWords.key(main.printed().replace("(", "").replace(")", "")), main);
            IndexWords.shortOf(title).ifPresent(word -> add(IndexWords.key(word), main));
            int comma = title.indexOf(", ");
            if (comma > 0) {
                add(IndexWords.key(title.substring(comma + 2) + " " + title.substring(0, comma)), main);
                add(IndexWords.key(title), main);
            }
        }
    }

    private void add(String key, IndexTerm main) {
        List<IndexTerm> at = byKey.computeIfAbsent(key, none -> new ArrayList<>(1));
        if (!at.contains(main)) {
            at.add(main);
            longest = Math.max(longest, key.split(" ", -1).length);
        }
    }

    /** The main terms of this key, in document order. */
    List<IndexTerm> at(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** The main terms that consecutive ones of these words name, in the order of the words, the longest first. */
    List<IndexTerm> named(List<String> words) {
        List<IndexTerm> named = new ArrayList<>();
        for (int begin = 0; begin < words.size(); begin++) {
            for (int end = Math.min(words.size(), begin + longest); end > begin; end--) {
                named.addAll(at(String.join(" ", words.subList(begin, end))));
            }
        }
        return named;
    }
}
