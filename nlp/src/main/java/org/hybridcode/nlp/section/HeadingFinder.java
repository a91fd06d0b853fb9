package org.hybridcode.nlp.section;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hybridcode.nlp.section.HeadingLexicon.LabelGroup;
import org.hybridcode.nlp.section.LineStart.Ending;
import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.facts.Span;

/** Finds the candidates for headings: at the start of a line, and before a colon within it. Immutable. */
final class HeadingFinder {

    /** What stands behind the digits of an age: "S: 5 yo F". */
    private static final Pattern AGE =
            Pattern.compile("[ -]?(?i:y/?o|y|yrs?|years?|m/?o|months?|w/?o|weeks?|d/?o|days?|[mf])\\b");

    private static final int LONGEST = 80;
    private static final int LONG_LINE = 45;

    private final HeadingLexicon lexicon;

    HeadingFinder(HeadingLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The candidate with which the line [begin, end) starts. */
    Optional<Candidate> atLineStart(String note, int begin, int end) {
        LineStart line = LineStart.of(note, begin, end);
        if (line.end() == Ending.NONE || line.from() == line.to()) {
            return Optional.empty();
        }
        boolean upper = Letters.upper(note, line.from(), line.to());
        if (line.end() == Ending.PERIOD && !upper) {
            return Optional.empty();
        }
        List<String> words = lexicon.words(note, line.from(), line.to());
        Optional<KnownHeading> known = lexicon.heading(words);
        if (known.isPresent()) {
            return known.filter(h -> writtenAs(h.form(), note, line, upper, end))
                    .map(h -> candidate(h, line, upper, note, end));
        }
        return line.end() == Ending.COLON
                ? unknown(words, line.begin(), line.from(), line.to(), upper)
                : Optional.empty();
    }

    /** The candidate that ends at the colon, within a line that begins at {@code begin}. */
    Optional<Candidate> beforeColon(String note, int begin, int colon, int lineEnd) {
        int to = trimRight(note, begin, colon);
        if (to == begin || !endsHeading(note, to - 1)) {
            return Optional.empty();
        }
        int first = firstOfRun(note, Math.max(begin, to - LONGEST), to);
        int last = to;
        for (int from = first; from < to; from = nextStart(note, from, to)) {
            int start = from;
            List<String> words = lexicon.words(note, start, to);
            Optional<KnownHeading> known = lexicon.heading(words).filter(h -> h.form() != HeadingForm.LETTER);
            if (known.isPresent()) {
                boolean followed = Letters.skipSpaces(note, colon + 1, lineEnd) < lineEnd;
                return known.filter(h -> h.form() != HeadingForm.ABBREVIATION || afterStop(note, start))
                        .map(h -> new Candidate(
                                h.kind(), h.form(), start, new Span(start, to), true, false, followed, false));
            }
            last = start;
        }
        return last < to && afterStop(note, last)
                ? unknown(lexicon.words(note, last, to), last, last, to, true)
                : Optional.empty();
    }

    private static Candidate candidate(KnownHeading known, LineStart line, boolean upper, String note, int lineEnd) {
        boolean followed = Letters.skipSpaces(note, Math.min(line.next(), lineEnd), lineEnd) < lineEnd;
        Span heading = new Span(line.from(), line.to());
        return new Candidate(known.kind(), known.form(), line.begin(), heading, upper, line.marked(), followed, false);
    }

    private Optional<Candidate> unknown(List<String> words, int begin, int from, int to, boolean upper) {
        Optional<LabelGroup> label = lexicon.label(words);
        if (label.isPresent()) {
            return label.filter(g -> g == LabelGroup.BODY)
                    .map(g -> new Candidate(
                            SectionKind.PHYSICAL_EXAM,
                            HeadingForm.PLAIN,
                            begin,
                            new Span(from, to),
                            upper,
                            false,
                            true,
                            true));
        }
        if (!upper || !lexicon.looksTopLevel(words)) {
            return Optional.empty();
        }
        return Optional.of(new Candidate(
                SectionKind.UNSPECIFIED, HeadingForm.PLAIN, begin, new Span(from, to), true, false, true, false));
    }

    private static boolean writtenAs(HeadingForm form, String note, LineStart line, boolean upper, int lineEnd) {
        Ending end = line.end();
        boolean capital = Character.isUpperCase(note.charAt(line.from()));
        return switch (form) {
            case LETTER -> upper && end == Ending.COLON && !line.marked() && !measured(note, line.next(), lineEnd);
            case ABBREVIATION -> upper && end == Ending.COLON;
            case COLON ->
                (end == Ending.COLON && (capital || !goesOn(note, line.begin())))
                        || (upper && (end == Ending.DASH || end == Ending.LINE));
            case PLAIN, OPERATIVE ->
                switch (end) {
                    case COLON -> capital || !goesOn(note, line.begin());
                    case DASH, TAB -> capital;
                    case LINE -> upper || (!line.marked() && (capital || opensPart(note, line.begin())));
                    case PERIOD, NONE -> upper;
                };
        };
    }

    /** Whether the line stands behind a blank one, where a note without capitals begins a part. */
    private static boolean opensPart(String note, int begin) {
        int before = begin > 1 && note.charAt(begin - 2) == '\r' ? begin - 2 : begin - 1;
        return before < 1 || note.charAt(before - 1) == '\n';
    }

    /** Whether a value follows, as in "P: 72": digits that number no list and tell no age. */
    private static boolean measured(String note, int from, int lineEnd) {
        int at = Letters.skipSpaces(note, from, lineEnd);
        int digits = at;
        while (digits < lineEnd && Character.isDigit(note.charAt(digits))) {
            digits++;
        }
        boolean list = digits + 1 < lineEnd
                && (note.charAt(digits) == '.' || note.charAt(digits) == ')')
                && note.charAt(digits + 1) == ' ';
        return digits > at
                && !list
                && !AGE.matcher(note).region(digits, lineEnd).lookingAt();
    }

    /** Whether the line before the one at {@code begin} is long and ends without a stop: its sentence goes on here. */
    private static boolean goesOn(String note, int begin) {
        int end = begin;
        while (end > 0 && isBlank(note.charAt(end - 1))) {
            end--;
        }
        end = Math.max(0, note.startsWith("\r\n", end - 2) ? end - 2 : end - 1);
        int from = end;
        while (from > 0 && end - from < LONG_LINE && note.charAt(from - 1) != '\n' && note.charAt(from - 1) != '\r') {
            from--;
        }
        return end - from >= LONG_LINE && ".:;!?)".indexOf(note.charAt(end - 1)) < 0;
    }

    private static int trimRight(String note, int begin, int end) {
        int at = end;
        while (at > begin && Character.isWhitespace(note.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean endsHeading(String note, int last) {
        return note.charAt(last) == ')' || Letters.upperAt(note, last);
    }

    /** Goes back from {@code to} over upper-case words to the first of them. */
    private static int firstOfRun(String note, int begin, int to) {
        int at = to;
        int depth = 0;
        while (at > begin) {
            char c = note.charAt(at - 1);
            depth += c == ')' ? 1 : c == '(' ? -1 : 0;
            boolean lower = Character.isLetter(c) && !Letters.upperAt(note, at - 1) && depth <= 0;
            if (lower || !Letters.inHeading(c)) {
                break;
            }
            at--;
        }
        return startOfWord(note, at, to);
    }

    /** The next start after a stop within the run, or {@code to}. */
    private static int nextStart(String note, int from, int to) {
        int at = from;
        while (at < to && !stops(note.charAt(at))) {
            at++;
        }
        return at == to ? to : startOfWord(note, at, to);
    }

    private static int startOfWord(String note, int from, int to) {
        int at = from;
        while (at < to && !(Character.isUpperCase(note.charAt(at)) && (at == 0 || !isWord(note.charAt(at - 1))))) {
            at++;
        }
        return at;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean stops(char c) {
        return c == '.' || c == ',' || c == ')' || c == '*';
    }

    /** Whether the line begins at {@code at}, or a stop stands before it. */
    private static boolean afterStop(String note, int at) {
        int before = at;
        while (before > 0 && isBlank(note.charAt(before - 1))) {
            before--;
        }
        return before == 0 || "\n\r\f.,;:!?)]*\"".indexOf(note.charAt(before - 1)) >= 0;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
    }
}
