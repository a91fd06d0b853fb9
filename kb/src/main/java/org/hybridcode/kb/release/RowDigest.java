package org.hybridcode.kb.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hybridcode.kb.code.Icd10Code;

/** SHA-256 over rows, whatever file and line they stand in: moving a row to another line is no change of content. */
final class RowDigest {
    private final MessageDigest digest;

    RowDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A row that means something else below another code. */
    void add(Icd10Code above, Row row) {
        digest.update(above.text().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\t');
        add(row);
    }

    void add(Row row) {
        add(String.join("\t", row.cells()));
    }

    void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
