package org.hybridcode.engine.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The weights of traits with what they were read from, as a file keeps them.
 *
 * @param basis what the notes were coded with and on which day the weights were made, by name
 * @param sets the gold sets
 * @param fitted the weights
 */
public record ScoreFile(SortedMap<String, String> basis, List<GoldShare> sets, FittedWeights fitted) {
    /** Where the weights that come with the program stand on the class path. */
    static final String BUILT_IN = "/hybridcode/score/scores.tsv";

    private static final String HEAD = """
            # How often codes are right: for each kind of record the log odds of a code without any trait, and what a trait adds;
            # behind each how many codes there were, and how many of those were right. Written by 'hybridcode calibrate'.
            """;

    /** Copies map and lists. */
    public ScoreFile {
        basis = Collections.unmodifiableSortedMap(new TreeMap<>(basis));
        sets = List.copyOf(sets);
        Objects.requireNonNull(fitted, "fitted");
    }

    /**
     * The weights that come with the program.
     *
     * @throws IllegalStateException when they are not there or not as they were written
     */
    public static ScoreFile builtIn() {
        try (InputStream in = ScoreFile.class.getResourceAsStream(BUILT_IN)) {
            Objects.requireNonNull(in, BUILT_IN + " is not on the class path");
            return parse(BUILT_IN, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + BUILT_IN, e);
        }
    }

    /**
     * The weights of a file.
     *
     * @param name what messages call it
     * @param text what it holds
     * @throws IllegalStateException when it is not, byte for byte, what would be written of what was read; with file and line
     */
    public static ScoreFile parse(String name, String text) {
        ScoreFile file = new ScoreReader(name).read(text.lines().toList());
        if (!file.text().equals(text)) {
            throw new IllegalStateException(
                    name + ": not as 'hybridcode calibrate' writes it; write it anew and change nothing by hand");
        }
        return file;
    }

    /** What the file holds; the same weights give the same text. */
    public String text() {
        StringBuilder text = new StringBuilder(HEAD);
        basis.forEach((key, value) -> line(text, "basis", key, value));
        for (GoldShare set : sets) {
            line(text, "set", set.name(), set.sha256(), set.notes(), set.codes(), set.right());
        }
        for (BaseWeight base : fitted.bases()) {
            line(text, "base", base.record(), base.weight(), base.codes(), base.right());
        }
        for (TraitWeight row : fitted.weights()) {
            line(text, "trait", row.trait(), row.record(), row.weight(), row.codes(), row.right());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String kind, Object... cells) {
        text.append(kind);
        for (Object cell : cells) {
            text.append('\t').append(cell);
        }
        text.append('\n');
    }

    /** The digest of what the file holds, lower-case hexadecimal. */
    public String sha256() {
        return sha256(text());
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
