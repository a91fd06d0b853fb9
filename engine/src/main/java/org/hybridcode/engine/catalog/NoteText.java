package org.hybridcode.engine.catalog;

import java.util.Locale;
import java.util.stream.Collectors;
import org.hybridcode.kb.codebook.InstructionalNote;
import org.hybridcode.kb.codebook.NoteKind;

/** How a note is said: in its own words, or, where only its references are known, by those. */
final class NoteText {
    private NoteText() {}

    static String label(NoteKind kind) {
        return kind.name().charAt(0)
                + kind.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String of(InstructionalNote note) {
        return note.text().isEmpty()
                ? note.targets().stream().map(Object::toString).collect(Collectors.joining(", "))
                : note.text();
    }
}
