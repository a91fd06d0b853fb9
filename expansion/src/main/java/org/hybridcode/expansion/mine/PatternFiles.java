package org.hybridcode.expansion.mine;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.CRC32;

/** The tables by which documents are read: what was read by others cannot be counted with what these find. */
public final class PatternFiles {
    private static final List<String> ALL = List.of(
            NotePatterns.FILE,
            TitleForms.FORMS,
            TitleForms.ALTERNATIVES,
            TitleForms.REFUSALS,
            Details.FILE,
            Derivations.FILE,
            JoiningWords.FILE,
            LastWords.FILE,
            NameRefusals.FILE,
            WordOrders.SPECIMENS,
            Chunks.ADJECTIVES);

    private PatternFiles() {}

    /** Tells versions of the tables apart, in hexadecimal. */
    public static String digest() {
        CRC32 digest = new CRC32();
        for (String file : ALL) {
            try (InputStream table = PatternFiles.class.getResourceAsStream(file)) {
                if (table == null) {
                    throw new IllegalStateException("the program has no file " + file);
                }
                digest.update(table.readAllBytes());
            } catch (IOException e) {
                throw new IllegalStateException("cannot read the program's file " + file, e);
            }
        }
        return Long.toHexString(digest.getValue());
    }
}
