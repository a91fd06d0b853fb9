package org.hybridcode.engine.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.concept.Lexicon;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.kb.concept.Term;

/**
 * Writes short forms out: by the wording of the same code that has these initials, and by the official title as far as
 * its first comma, bracket or "without", for what follows there says what the short form leaves open.
 */
final class WrittenOut {
    private static final Pattern TAIL = Pattern.compile("(,| without | \\[).*");
    private static final int LEAST_WORDS = 2;

    private final Codebook codebook;
    /** The first wording of a concept with certain initials, by concept and initials. */
    private final Map<String, String> byInitials = new HashMap<>();

    WrittenOut(Lexicon lexicon, Codebook codebook) {
        this.codebook = codebook;
        for (Term term : lexicon.terms()) {
            List<String> words = Phrases.words(term.phrase());
            if (words.size() >= LEAST_WORDS) {
                byInitials.putIfAbsent(slot(term.conceptId(), initials(words)), term.phrase());
            }
        }
    }

    private static String slot(String concept, String initials) {
        return concept + " " + initials;
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        return initials.toString().toUpperCase(Locale.ROOT);
    }

    /** The phrase with the matches, the last first, written out by initials where that can be, and by titles. */
    List<String> readings(List<String> written, List<CuratedWords.Match> matches) {
        List<String> byInitials = new ArrayList<>(written);
        List<String> byTitle = new ArrayList<>(written);
        for (CuratedWords.Match match : matches) {
            String title = title(match.term()).orElse("");
            if (!title.isEmpty()) {
                replace(byTitle, match, title);
                replace(byInitials, match, initialled(match, written).orElse(title));
            }
        }
        return List.of(String.join(" ", byInitials), String.join(" ", byTitle)).stream()
                .distinct()
                .toList();
    }

    private Optional<String> initialled(CuratedWords.Match match, List<String> written) {
        String word = written.get(match.begin()).toUpperCase(Locale.ROOT);
        return Optional.ofNullable(byInitials.get(slot(match.term().conceptId(), word)));
    }

    private Optional<String> title(Term term) {
        return Concepts.codeOf(term.conceptId())
                .flatMap(code -> codebook.find(code.text()))
                .map(CodebookEntry::title)
                .map(title -> TAIL.matcher(title).replaceFirst(""));
    }

    private static void replace(List<String> words, CuratedWords.Match match, String by) {
        words.subList(match.begin(), match.end()).clear();
        words.add(match.begin(), by);
    }
}
