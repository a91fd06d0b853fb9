package org.hybridcode.rules.generated;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a mapping was made from.
 *
 * @param corpusSha256 the documents, lower-case hexadecimal
 * @param modelSha256 the model that took part, lower-case hexadecimal; empty when none did
 * @param made the day it was made
 */
public record MappingOrigin(String corpusSha256, Optional<String> modelSha256, LocalDate made) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException when a digest is none */
    public MappingOrigin {
        check("corpus", corpusSha256);
        modelSha256.ifPresent(sha256 -> check("model", sha256));
        Objects.requireNonNull(made, "made");
    }

    private static void check(String what, String sha256) {
        if (!SHA_256.matcher(sha256).matches()) {
            throw new IllegalArgumentException(
                    "the digest of the " + what + " is 64 digits of lower-case hexadecimal, not '" + sha256 + "'");
        }
    }
}
