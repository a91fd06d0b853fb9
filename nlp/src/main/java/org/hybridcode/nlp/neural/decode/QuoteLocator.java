package org.hybridcode.nlp.neural.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hybridcode.rules.facts.Span;

/**
 * Finds where the words that a model quotes stand in a note: exactly; otherwise the same words with other white space, case
 * and punctuation between them; otherwise words with one wrong letter each. Immutable and thread-safe.
 *
 * <p>A wrong letter is one too many, one too few or one changed, only in words of five letters or more without a digit, and in
 * one word of four at most: "hypertension" never finds "hypotension", nor "type 1" "type 2".
 */
public final class QuoteLocator {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{5,}");
    private static final int WORDS_FOR_ONE_EDIT = 4;

    private final String note;
    private final List<Span> places = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    /** A locator in a note. */
    public QuoteLocator(String note) {
        this.note = note;
        Matcher word = WORD.matcher(note);
        while (word.find()) {
            places.add(new Span(word.start(), word.end()));
            words.add(folded(word.group()));
        }
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** The first place in {@code within} where a quote stands; empty when it stands nowhere there. */
    public Optional<Span> locate(String quote, Span within) {
        String trimmed = quote.strip();
        int exact = trimmed.isEmpty() ? -1 : note.indexOf(trimmed, within.begin());
        if (exact >= 0 && exact + trimmed.length() <= within.end()) {
            return Optional.of(new Span(exact, exact + trimmed.length()));
        }
        List<String> quoted =
                WORD.matcher(quote).results().map(word -> folded(word.group())).toList();
        if (quoted.isEmpty()) {
            return Optional.empty();
        }
        return sequence(quoted, within, 0)
                .or(() -> sequence(quoted, within, (quoted.size() + WORDS_FOR_ONE_EDIT - 1) / WORDS_FOR_ONE_EDIT));
    }

    private Optional<Span> sequence(List<String> quoted, Span within, int edits) {
        for (int at = 0; at + quoted.size() <= words.size(); at++) {
            Span span = new Span(
                    places.get(at).begin(), places.get(at + quoted.size() - 1).end());
            if (within.covers(span) && matches(quoted, at, edits)) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    private boolean matches(List<String> quoted, int at, int edits) {
        int left = edits;
        for (int i = 0; i < quoted.size(); i++) {
            if (!quoted.get(i).equals(words.get(at + i))) {
                left--;
                if (left < 0 || !oneEditApart(quoted.get(i), words.get(at + i))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean oneEditApart(String left, String right) {
        if (!LETTERS.matcher(left).matches() || !LETTERS.matcher(right).matches()) {
            return false;
        }
        String shorter = left.length() <= right.length() ? left : right;
        String longer = left.length() <= right.length() ? right : left;
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        return switch (longer.length() - shorter.length()) {
            case 0 -> same == shorter.length() || shorter.substring(same + 1).equals(longer.substring(same + 1));
            case 1 -> shorter.substring(same).equals(longer.substring(same + 1));
            default -> false;
        };
    }
}
