package org.hybridcode.kb.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A title as printed, taken apart: words that count and nonessential modifiers, which stand in brackets. */
final class PrintedTitle {
    private static final Set<String> LINKS = Set.of("in", "with", "due to", "by", "following", "and", "as");
    private static final int STEM = 3;
    private static final int SHORT = 6;

    private PrintedTitle() {}

    /** The title without what stands in brackets. */
    static String words(String printed) {
        if (printed.indexOf('(') < 0) {
            return printed;
        }
        StringBuilder words = new StringBuilder();
        int level = 0;
        for (int i = 0; i < printed.length(); i++) {
            char letter = printed.charAt(i);
            if (letter == '(') {
                level++;
            } else if (letter == ')') {
                level--;
            } else if (level == 0) {
                words.append(letter);
            }
        }
        String joined = words.toString();
        while (joined.contains("  ")) {
            joined = joined.replace("  ", " ");
        }
        return joined.replace(" ,", ",").strip();
    }

    /** What stands in brackets, outermost ones without them. */
    static List<String> nonessential(String printed) {
        List<String> found = new ArrayList<>();
        int level = 0;
        int begin = 0;
        for (int i = 0; i < printed.length(); i++) {
            if (printed.charAt(i) == '(' && level++ == 0) {
                begin = i + 1;
            } else if (printed.charAt(i) == ')' && --level == 0) {
                found.add(printed.substring(begin, i));
            }
        }
        return List.copyOf(found);
    }

    /** How a coder names the title in a path: the first of its word forms; brackets only where they explain a link. */
    static String inPath(String printed) {
        String words = words(printed);
        if (LINKS.contains(words)) {
            return printed;
        }
        int comma = words.indexOf(", ");
        return comma > 0 && kin(words.substring(0, comma), words.substring(comma + 2))
                ? words.substring(0, comma)
                : words;
    }

    /** Whether every later part is another form of the first word: {@code Abdomen, abdominal}; {@code nose, nasal}. */
    private static boolean kin(String first, String others) {
        for (String other : others.split(", ", -1)) {
            if (!areForms(first, other)) {
                return false;
            }
        }
        return true;
    }

    /** Whether two parts of a title are forms of one word rather than a word and what qualifies it. */
    static boolean areForms(String one, String other) {
        return areWordForms(bare(one), bare(other));
    }

    /** {@code bitten by}, {@code hypopharyngeal NEC}: the word without what only links. */
    private static String bare(String part) {
        return part.replaceFirst(" (by|NEC|NOS|of|in|to|on)$", "");
    }

    private static boolean areWordForms(String one, String other) {
        if (one.indexOf(' ') >= 0 || other.indexOf(' ') >= 0 || one.isEmpty() || other.isEmpty()) {
            return false;
        }
        int same = 0;
        while (same < one.length()
                && same < other.length()
                && Character.toLowerCase(one.charAt(same)) == Character.toLowerCase(other.charAt(same))) {
            same++;
        }
        return same >= STEM || (same > 0 && one.length() <= SHORT && other.length() <= SHORT);
    }
}
