package org.hybridcode.engine.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The weights of traits with what they were read from, as a file keeps them.
 *
 * @param basis what the notes were coded with and on which day the weights were made, by name
 * @param sets the gold sets
 * @param base the log odds of a code without any trait, finite
 * @param weights the weights in the order of the traits
 */
public record ScoreFile(SortedMap<String, String> basis, List<GoldShare> sets, double base, List<TraitWeight> weights) {
    /** Where the weights that come with the program stand on the class path. */
    static final String BUILT_IN = "/hybridcode/score/scores.tsv";

    private static final String HEAD = """
            # How often codes with these traits are right: the log odds of a code without any, and what each trait adds.
            # Written by 'hybridcode calibrate'; 'basis' and 'set' say from what, 'trait' has how many codes had it and were right.
            """;

    /** Copies map and lists. */
    public ScoreFile {
        basis = Collections.unmodifiableSortedMap(new TreeMap<>(basis));
        sets = List.copyOf(sets);
        weights = List.copyOf(weights);
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
        line(text, "base", base);
        for (TraitWeight row : weights) {
            line(text, "trait", row.trait().name(), row.weight(), row.codes(), row.right());
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

    /** What scores codes, named by the digest of this file. */
    public ScoreModel model() {
        Map<Trait, Double> byTrait = new EnumMap<>(Trait.class);
        weights.forEach(row -> byTrait.put(row.trait(), row.weight()));
        return new ScoreModel(base, byTrait, sha256(text()));
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
