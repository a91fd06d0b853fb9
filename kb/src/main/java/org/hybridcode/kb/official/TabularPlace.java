package org.hybridcode.kb.official;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hybridcode.kb.code.CodeRange;

/**
 * A chapter, block or code of the Tabular List with what stands at it.
 *
 * @param level what it is
 * @param name the chapter's number, the block's range or the code, as printed
 * @param range the codes it spans
 * @param title its title, without the range that chapters and blocks print behind it
 * @param notes its lines, in printed order
 * @param seventh the 7th characters it defines, if it does
 * @param line its line in the file, from 1
 */
public record TabularPlace(
        Level level,
        String name,
        CodeRange range,
        String title,
        List<NoteLine> notes,
        Optional<SeventhCharacters> seventh,
        int line) {

    /** What a place is. */
    public enum Level {
        CHAPTER,
        BLOCK,
        CODE
    }

    /** Refuses missing parts and copies the notes. */
    public TabularPlace {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(seventh, "seventh");
        notes = List.copyOf(notes);
    }

    /** Whether it is a code of three characters. */
    public boolean isCategory() {
        return level == Level.CODE && range.first().parent().isEmpty();
    }
}
