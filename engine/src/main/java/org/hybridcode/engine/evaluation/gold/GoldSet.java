package org.hybridcode.engine.evaluation.gold;

import java.util.List;
import java.util.Objects;

/**
 * The notes that systems are measured on.
 *
 * @param name what reports call it: the name of its file or folder
 * @param sha256 digest of the bytes of its files, in the order of their names, lower-case hexadecimal
 * @param notes the notes in the order of the files
 * @param findings what was wrong with the files and counted, in the order of the files
 */
public record GoldSet(String name, String sha256, List<GoldNote> notes, List<GoldFinding> findings) {

    /** Refuses missing parts and copies the lists. */
    public GoldSet {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sha256, "sha256");
        notes = List.copyOf(notes);
        findings = List.copyOf(findings);
    }

    /** The same set with other notes. */
    public GoldSet withNotes(List<GoldNote> others) {
        return new GoldSet(name, sha256, others, findings);
    }
}
