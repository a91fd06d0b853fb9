package org.hybridcode.nlp.dictionary;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hybridcode.kb.concept.Phrases;

/**
 * The capitals that stand for a side, as notes write them: "R hip", "chest wall (L)", "rib fractures, L", "cataract OS". A
 * letter is no side behind a number ("3 L oxygen"), nor where a name may follow ("L Smith"); OD, OS and OU are sides in
 * texts that speak of eyes.
 */
final class SideLetter {
    private static final int SHORTEST_WORD = 3;

    /** A line of which nothing or its number alone stands so far. */
    private static final Pattern NUMBERED = Pattern.compile("\\s*(?:#?\\d{1,2}[.:)]\\s+|[#*-]\\s*)?");

    /** Names of conditions and parts of the body that have a side, and are hardly a surname in a record. */
    private static final Set<String> EPONYMS =
            Set.of("Achilles", "Colles", "Bankart", "Dupuytren", "Lisfranc", "Bartholin", "Charcot");

    /** Ribs, fingers and toes are counted: "R 7th rib". */
    private static final Pattern ORDINAL = Pattern.compile(" \\d{1,2}(?:st|nd|rd|th) ");

    private static final Map<String, String> OF_EYES = Map.of("OD", "right", "OS", "left", "OU", "bilateral");
    private static final Pattern EYES = Pattern.compile(
            "\\b(?:OU|IOP|POAG|(?i:eyes?|ocular|ophthalm\\w*|vision|visual|cataracts?|glaucoma|retin\\w*|macul\\w*|corne\\w*))\\b");

    private SideLetter() {}

    /** The side that a word of the text stands for, folded; nothing when it is no such letter. */
    static Optional<String> at(String text, int begin, int end) {
        if (end - begin == 2) {
            return Optional.ofNullable(OF_EYES.get(text.substring(begin, end)))
                    .filter(side -> EYES.matcher(text).find());
        }
        if (end - begin != 1 || text.charAt(begin) != 'L' && text.charAt(begin) != 'R') {
            return Optional.empty();
        }
        boolean side = isBracketed(text, begin, end)
                || standsFree(text, begin) && (opensWord(text, end) || closesList(text, begin, end));
        return side ? Optional.of(text.charAt(begin) == 'L' ? "left" : "right") : Optional.empty();
    }

    private static boolean isBracketed(String text, int begin, int end) {
        return charAt(text, begin - 1) == '(' && charAt(text, end) == ')';
    }

    /** Behind a blank, and that not behind a number or a full stop, unless they number the line. */
    private static boolean standsFree(String text, int begin) {
        int line = text.lastIndexOf('\n', begin - 1) + 1;
        if (NUMBERED.matcher(text).region(line, begin).matches()) {
            return true;
        }
        int before = begin - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        char last = charAt(text, before);
        return before < begin - 1 && !Character.isDigit(last) && last != '.' && last != '/';
    }

    private static boolean opensWord(String text, int end) {
        int next = end + 1;
        if (ORDINAL.matcher(text).region(end, text.length()).lookingAt()) {
            return true;
        }
        if (charAt(text, end) != ' ' || !Character.isLetter(charAt(text, next))) {
            return false;
        }
        String word = text.substring(next, Phrases.wordEnd(text, next));
        boolean one = EPONYMS.contains(word)
                || word.chars().noneMatch(Character::isUpperCase)
                || word.chars().noneMatch(Character::isLowerCase);
        return one && word.length() >= SHORTEST_WORD;
    }

    private static boolean closesList(String text, int begin, int end) {
        char next = charAt(text, end);
        return charAt(text, begin - 2) == ',' && (next == ',' || next == ';' || next == '\n' || next == 0);
    }

    /** The character there; 0 outside of the text. */
    private static char charAt(String text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : 0;
    }
}
