package org.hybridcode.rules.generated;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hybridcode.kb.code.Icd10Code;

/** How generated mappings and their concepts are called: by digests of what they say, the same in every run. */
final class MappingIds {
    static final String CONCEPT = "phrase:";
    private static final String RULE = "MAP-";
    private static final int BYTES = 8;

    private MappingIds() {}

    static String concept(String key) {
        return CONCEPT + digest(key);
    }

    static String rule(String concept, Icd10Code code) {
        return RULE + digest(concept + "\n" + code.text());
    }

    private static String digest(String text) {
        return HexFormat.of().formatHex(sha256(text.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
