package org.hybridcode.engine.audit.record;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hybridcode.rules.facts.Encounter;

/**
 * The key of the digests that stand for ids, encounters and texts (HMAC-SHA-256). Who has it can tell whether a note is
 * meant; once it is destroyed nobody can, and the audit still holds. Safe to share between threads.
 */
public final class DigestKey implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What stands before a digest where a text would stand. */
    public static final String MARK = "hmac:";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final int SHORT = 16;

    private final SecretKeySpec key;

    private DigestKey(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** A new key: 64 random hexadecimal digits, as {@link #of} reads them. */
    public static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /**
     * The key that is written so.
     *
     * @throws IllegalArgumentException when it is not at least 64 hexadecimal digits; the message does not tell it
     */
    // The parser's own message would show digits of the key.
    @SuppressWarnings("UnusedException")
    public static DigestKey of(String written) {
        try {
            byte[] bytes = HexFormat.of().parseHex(written.strip());
            if (bytes.length >= BYTES) {
                return new DigestKey(bytes);
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the key is not of hexadecimal digits");
        }
        throw new IllegalArgumentException("the key is shorter than 64 hexadecimal digits");
    }

    /** What names the key, and says nothing about it. */
    public String id() {
        return digest("key", "").substring(0, SHORT);
    }

    /** The digest of a note's id. */
    public String note(String id) {
        return digest("note", id);
    }

    /** The digest of an encounter. */
    public String encounter(Encounter encounter) {
        return digest(
                "encounter",
                encounter.setting() + "|" + encounter.date() + "|" + encounter.sex() + "|" + encounter.age());
    }

    /** The digest of a note's text. */
    public String text(String text) {
        return digest("text", text);
    }

    /** The digest of the line of a note's result. */
    public String result(String line) {
        return digest("result", line);
    }

    /** The digest of an input, of which the SHA-256 is given. */
    public String input(String sha256) {
        return digest("input", sha256);
    }

    /** What stands for a string of a model that may be words of the note; a digest that stands there already stays. */
    public String hidden(String said) {
        return said.startsWith(MARK) ? said : MARK + digest("said", said);
    }

    private String digest(String domain, String value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(domain.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Digests.hex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
