package org.hybridcode.engine.score;

import java.util.Objects;

/**
 * What a gold set added to the weights of traits.
 *
 * @param name the set
 * @param sha256 digest of its files, lower-case hexadecimal
 * @param notes how many notes it has
 * @param codes how many codes they were given
 * @param right how many of those the gold has exactly
 */
public record GoldShare(String name, String sha256, int notes, int codes, int right) {

    /** @throws IllegalArgumentException when the counts cannot be */
    public GoldShare {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sha256, "sha256");
        if (name.isBlank() || name.matches(".*[\\t\\r\\n].*") || notes < 0 || right < 0 || right > codes) {
            throw new IllegalArgumentException(
                    "no share of a gold set: '" + name + "', " + notes + ", " + codes + ", " + right);
        }
    }
}
