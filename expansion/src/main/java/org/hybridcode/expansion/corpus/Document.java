package org.hybridcode.expansion.corpus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;

/**
 * A document of a corpus.
 *
 * @param id what the corpus calls it
 * @param text its text
 */
public record Document(String id, String text) {
    private static final int DIGEST_BYTES = 10;

    /** Refuses missing parts. */
    public Document {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
    }

    /**
     * What two copies of a document have in common: 20 hexadecimal digits of the SHA-256 of its words, whatever the white
     * space between them and their case.
     */
    public String digest() {
        String plain = text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return HexFormat.of().formatHex(sha256().digest(plain.getBytes(StandardCharsets.UTF_8)), 0, DIGEST_BYTES);
    }

    /** The digest that every Java platform has. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
