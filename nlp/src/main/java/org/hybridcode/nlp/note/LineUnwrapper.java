package org.hybridcode.nlp.note;

import java.util.List;
import java.util.Locale;
import org.hybridcode.nlp.note.WrapWords.Role;
import org.hybridcode.rules.facts.Span;

/**
 * Turns the line breaks that merely wrap a sentence into spaces, so that a sentence detector which stops at every line end
 * sees whole sentences. A break character becomes one space ("\r\n" two) and nothing else changes: the result has the
 * length of the note, and <b>every offset in it is the same offset in the note</b>.
 *
 * <p>A break goes when the line before it cannot end there (comma, conjunction, preposition, article, hyphen, open
 * bracket), when the next one cannot begin there (a conjunction; lower case after a line that reads like a sentence), or
 * when the line is as wide as the wrapped lines of its paragraph. It stays at blank lines, headings, labels, list
 * entries, table rows, and after a sentence's end. In doubt it stays: two problems made one are worse than one sentence in
 * two pieces. A lone "\r" that stays is still a "\r".
 *
 * <p>Thread-safe; the time is linear in the length of the note.
 */
public final class LineUnwrapper {

    private static final int SENTENCE_LENGTH = 30;
    private static final int LONGEST_MARKER = 8;

    private static final WrapWords WORDS = WrapWords.load();

    private final String note;
    private final List<Line> lines;
    private final boolean upperNote;
    private final boolean[] beginsWithHeading;
    private final boolean[] isHeading;
    private final WrapWidth width;

    private LineUnwrapper(String note, List<Span> headings) {
        this.note = note;
        this.lines = Line.of(note);
        this.upperNote = note.chars().filter(Character::isLowerCase).count()
                < note.chars().filter(Character::isUpperCase).count() / 4;
        this.beginsWithHeading = new boolean[lines.size()];
        this.isHeading = new boolean[lines.size()];
        markHeadings(headings);
        this.width = WrapWidth.of(lines, i -> mayJoin(i) && surelyWrapped(i));
    }

    /** The note with a space for each character of a line break that only wraps; same length, same offsets. */
    public static String unwrap(String note) {
        return unwrap(note, List.of());
    }

    /**
     * As {@link #unwrap(String)}, and keeps the break before a line that begins with one of the headings and after a line
     * that is nothing but one.
     *
     * @param headings spans in the note, in order
     */
    public static String unwrap(String note, List<Span> headings) {
        return note.indexOf('\n') < 0 && note.indexOf('\r') < 0 ? note : new LineUnwrapper(note, headings).unwrapped();
    }

    private String unwrapped() {
        StringBuilder text = new StringBuilder(note);
        boolean continued = false;
        boolean capital = false;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            capital = continued ? capital : !line.isBlank() && !line.startsLower();
            continued = mayJoin(i) && (surelyWrapped(i) || (capital && readsOn(i)) || fills(i));
            for (int at = line.breakBegin(); continued && at < line.breakEnd(); at++) {
                text.setCharAt(at, ' ');
            }
        }
        return text.toString();
    }

    private void markHeadings(List<Span> headings) {
        int i = 0;
        for (Span heading : headings) {
            while (i + 1 < lines.size() && lines.get(i).breakEnd() <= heading.begin()) {
                i++;
            }
            Line line = lines.get(i);
            boolean first = heading.begin() - line.begin() <= LONGEST_MARKER;
            beginsWithHeading[i] |= first;
            isHeading[i] |= first
                    && note.substring(Math.min(heading.end(), line.end()), line.end())
                            .chars()
                            .noneMatch(Character::isLetterOrDigit);
        }
    }

    /** Whether neither line is something that stands on a line of its own. */
    private boolean mayJoin(int i) {
        if (i + 1 >= lines.size() || lines.get(i).isBlank() || lines.get(i + 1).isBlank()) {
            return false;
        }
        Line line = lines.get(i);
        Line next = lines.get(i + 1);
        boolean entry = LineShape.listItem(next) && !(LineShape.lettered(next) && endsOpen(line));
        return !isHeading[i]
                && !beginsWithHeading[i + 1]
                && line.last() != ':'
                && !entry
                && !LineShape.labelled(next)
                && !LineShape.rule(line)
                && !LineShape.rule(next)
                && !LineShape.tableRow(line)
                && !LineShape.tableRow(next);
    }

    /** Whether the words alone say that the sentence goes on. */
    private boolean surelyWrapped(int i) {
        Line line = lines.get(i);
        Line next = lines.get(i + 1);
        if (endsOpen(line) || (LineShape.opensBracket(line) && LineShape.closesBracket(next))) {
            return true;
        }
        boolean negates = next.startsLower() && WORDS.has(Role.NEGATES, lower(line.lastWord()));
        boolean begins = (next.startsLower() || upperNote) && WORDS.has(Role.BEGINS, next.firstWord());
        return (negates || begins) && !endsSentence(line);
    }

    /** Whether the next line goes on in lower case with what reads like a sentence. */
    private boolean readsOn(int i) {
        Line line = lines.get(i);
        return lines.get(i + 1).startsLower()
                && line.length() >= SENTENCE_LENGTH
                && !endsSentence(line)
                && !LineShape.upper(line);
    }

    private boolean fills(int i) {
        boolean headingLike = !upperNote && (LineShape.upper(lines.get(i)) || LineShape.upper(lines.get(i + 1)));
        return !headingLike && !endsSentence(lines.get(i)) && width.fills(i);
    }

    private boolean endsOpen(Line line) {
        char last = line.last();
        if (",(/&+".indexOf(last) >= 0 || abbreviated(line)) {
            return true;
        }
        if (last == '-') {
            return line.length() > 1 && Character.isLetter(note.charAt(line.end() - 2));
        }
        return Character.isLetter(last) && isWord(line.lastWord()) && WORDS.has(Role.ENDS, lower(line.lastWord()));
    }

    /** Whether the word is one and no abbreviation or letter, such as OR (operating room) or A (hepatitis A). */
    private boolean isWord(String word) {
        boolean small = word.chars().skip(1).allMatch(Character::isLowerCase);
        return (word.length() > 1 && (small || upperNote)) || Character.isLowerCase(word.charAt(0));
    }

    /** Whether the line ends in the period of an abbreviation such as "Dr."; MS is a disease, not a title. */
    private static boolean abbreviated(Line line) {
        String word = line.lastWord();
        return line.last() == '.' && !word.equals(word.toUpperCase(Locale.ROOT)) && WORDS.has(Role.SHORT, lower(word));
    }

    private boolean endsSentence(Line line) {
        int at = line.end();
        while (at > line.begin() && "\"')]\u201d\u2019".indexOf(note.charAt(at - 1)) >= 0) {
            at--;
        }
        return at > line.begin() && ".?!;".indexOf(note.charAt(at - 1)) >= 0 && !abbreviated(line);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
