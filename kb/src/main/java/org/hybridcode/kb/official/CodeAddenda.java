package org.hybridcode.kb.official;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.hybridcode.kb.code.Icd10Code;

/**
 * What a release changes in the list of codes. A code that is split is deleted as a billable code and, where headers are
 * listed, added as a header.
 *
 * @param file the file it was read from
 * @param added new lines, by code
 * @param deleted dropped lines, by code
 * @param revised lines that keep their code and change their title, by code
 */
public record CodeAddenda(String file, List<CodeLine> added, List<CodeLine> deleted, List<Revision> revised) {

    /**
     * A change of title.
     *
     * @param from the line as it was
     * @param to the line as it is, of the same code
     */
    public record Revision(CodeLine from, CodeLine to) {

        /** @throws IllegalArgumentException when the two are of different codes */
        public Revision {
            if (!from.code().equals(to.code())) {
                throw new IllegalArgumentException(
                        "a revision keeps its code, not " + from.code() + " to " + to.code());
            }
        }
    }

    /** Copies the lists. */
    public CodeAddenda {
        Objects.requireNonNull(file, "file");
        added = List.copyOf(added);
        deleted = List.copyOf(deleted);
        revised = List.copyOf(revised);
    }

    /**
     * The billable codes with their titles after the change; titles are compared with nothing.
     *
     * @param before the billable codes of the release before
     * @throws OfficialFileException when a code to be added stands there already, or one to be deleted or revised does
     *     not: the addenda are of another release
     */
    public NavigableMap<Icd10Code, String> applyTo(Map<Icd10Code, String> before) {
        TreeMap<Icd10Code, String> codes = new TreeMap<>(before);
        for (CodeLine line : deleted) {
            if (line.billable() && codes.remove(line.code()) == null) {
                throw mismatch(line, "deletes a code that is not there");
            }
        }
        for (CodeLine line : added) {
            if (line.billable() && codes.putIfAbsent(line.code(), line.title()) != null) {
                throw mismatch(line, "adds a code that is there already");
            }
        }
        for (Revision revision : revised) {
            CodeLine line = revision.to();
            if (line.billable() && codes.replace(line.code(), line.title()) == null) {
                throw mismatch(line, "revises a code that is not there");
            }
        }
        return Collections.unmodifiableNavigableMap(codes);
    }

    private OfficialFileException mismatch(CodeLine line, String what) {
        return new OfficialFileException(file + ":" + line.line() + ": " + what + ", " + line.code()
                + "; give the addenda and the codes of consecutive releases");
    }
}
