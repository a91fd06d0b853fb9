package org.hybridcode.kb.official;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hybridcode.kb.code.Icd10Code;

/**
 * A line of the tabular or index addenda. Lines without a change say where the changes after them stand.
 *
 * @param line its line in the file, from 1
 * @param page the page it stands on, from 1; 0 before the first page mark
 * @param kind what happens to the wording
 * @param text the wording, wrapped lines joined; dashes at its begin are the level of an index entry
 */
public record ListChange(int line, int page, Kind kind, String text) {
    private static final String CODE = "[A-Z][0-9][0-9A-Z](?:\\.[0-9A-Z]{1,4})?";
    private static final Pattern LEADING = Pattern.compile("(" + CODE + ")(?: .*)?");
    private static final Pattern TRAILING = Pattern.compile(".* (" + CODE + ")\\.?-?");

    /** What happens to the wording. */
    public enum Kind {
        /** It stays, and says where the next changes stand. */
        NO_CHANGE("No Change"),
        /** It is new. */
        ADD("Add"),
        /** It goes. */
        DELETE("Delete"),
        /** It is replaced by the next change. */
        REVISE_FROM("Revise from"),
        /** It replaces the change before. */
        REVISE_TO("Revise to");

        private final String written;

        Kind(String written) {
            this.written = written;
        }

        /** How the addenda write it. */
        public String written() {
            return written;
        }
    }

    /** Refuses missing parts. */
    public ListChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    /**
     * The code that the line itself names: before its title in the Tabular List, behind its wording in the Index.
     * A code in brackets within a note is no anchor.
     */
    public Optional<Icd10Code> anchor() {
        for (Pattern place : new Pattern[] {LEADING, TRAILING}) {
            Matcher parts = place.matcher(text);
            if (parts.matches()) {
                return Optional.of(new Icd10Code(parts.group(1)));
            }
        }
        return Optional.empty();
    }
}
