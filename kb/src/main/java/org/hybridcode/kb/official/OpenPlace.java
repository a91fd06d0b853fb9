package org.hybridcode.kb.official;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.NoteKind;
import org.hybridcode.kb.official.TabularPlace.Level;

/** A place of the Tabular List that is being read: its name, title and notes come one after the other. */
final class OpenPlace {
    /** A line as it was read; what it refers to is looked up when all codes are known. */
    record RawLine(NoteKind kind, String text, String heading, int line) {}

    private static final Pattern TITLE = Pattern.compile("(.*?)\\s*\\(([A-Z0-9]{3}(?:-[A-Z0-9]{3})?)\\)");

    private final Level level;
    private final int line;
    private final List<RawLine> notes = new ArrayList<>();
    private final Map<Character, String> seventh = new LinkedHashMap<>();
    private String name;
    private String title = "";
    private String seventhNote = "";
    private String heading = "";

    OpenPlace(Level level, String name, int line) {
        this.level = level;
        this.name = name;
        this.line = line;
    }

    int line() {
        return line;
    }

    List<RawLine> notes() {
        return notes;
    }

    void name(String text) {
        name = text;
    }

    void title(String text) {
        title = text;
    }

    void seventhNote(String text) {
        seventhNote = text;
    }

    /** Keeps a character's meaning; false when it has one already. */
    boolean seventh(char character, String meaning) {
        return seventh.putIfAbsent(character, meaning) == null;
    }

    /** A container of notes begins: lists do not reach from one into the next. */
    void beginNotes() {
        heading = "";
    }

    void note(NoteKind kind, String text, int at) {
        boolean opens = text.endsWith(":");
        notes.add(new RawLine(kind, text, opens ? "" : heading, at));
        if (opens) {
            heading = text;
        }
    }

    /**
     * The place without what its lines refer to.
     *
     * @throws IllegalArgumentException when its name or the range in its title is none
     */
    TabularPlace place(List<NoteLine> lines) {
        Optional<SeventhCharacters> defined =
                seventh.isEmpty() ? Optional.empty() : Optional.of(new SeventhCharacters(seventhNote, seventh));
        if (level == Level.CODE) {
            Icd10Code code = new Icd10Code(name);
            return new TabularPlace(level, name, new CodeRange(code, code), title, lines, defined, line);
        }
        Matcher parts = TITLE.matcher(title);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + title + "' ends with no range of categories in brackets");
        }
        CodeRange range = CodeRange.parse(parts.group(2));
        return new TabularPlace(level, name, range, parts.group(1), lines, defined, line);
    }
}
