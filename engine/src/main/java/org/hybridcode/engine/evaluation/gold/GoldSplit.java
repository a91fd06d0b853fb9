package org.hybridcode.engine.evaluation.gold;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A part of a gold set that is split in three. The ids are ordered by the SHA-256 of {@code seed:id} (UTF-8, the seed in
 * decimal digits); the first share is the training part, the second the validation part, the rest the test part. So the
 * same ids and seed give the same parts everywhere and in any order of the notes. Shares are rounded to whole notes.
 *
 * @param trainPercent share of the training part, in percent
 * @param validationPercent share of the validation part, in percent; the test part has the rest
 * @param seed which of the many splits with these shares
 * @param part which part is taken
 */
public record GoldSplit(int trainPercent, int validationPercent, long seed, Part part) {
    /** The seed where nobody gives another. */
    public static final long DEFAULT_SEED = 42;

    /** Every note. */
    public static final GoldSplit WHOLE = new GoldSplit(0, 0, DEFAULT_SEED, Part.WHOLE);

    private static final int PERCENT = 100;

    /** The parts. */
    public enum Part {
        /** All three. */
        WHOLE,
        TRAIN,
        VALIDATION,
        TEST
    }

    /** @throws IllegalArgumentException when a share is negative or the shares are more than the whole */
    public GoldSplit {
        Objects.requireNonNull(part, "part");
        if (trainPercent < 0 || validationPercent < 0 || trainPercent + validationPercent > PERCENT) {
            throw new IllegalArgumentException("shares are 0 to 100 percent and 100 together at most, not "
                    + trainPercent + " and " + validationPercent);
        }
    }

    /** The part of 70, 10 and 20 percent for training, validation and test, with the seed 42. */
    public static GoldSplit usual(Part part) {
        return new GoldSplit(70, 10, DEFAULT_SEED, part);
    }

    /** The notes of the part, in the order in which they are given. */
    public List<GoldNote> of(List<GoldNote> notes) {
        int validation = upTo(trainPercent, notes.size());
        int test = upTo(trainPercent + validationPercent, notes.size());
        return switch (part) {
            case WHOLE -> List.copyOf(notes);
            case TRAIN -> between(0, validation, notes);
            case VALIDATION -> between(validation, test, notes);
            case TEST -> between(test, notes.size(), notes);
        };
    }

    private static int upTo(int percent, int notes) {
        return Math.toIntExact(Math.round((double) notes * percent / PERCENT));
    }

    private List<GoldNote> between(int from, int to, List<GoldNote> notes) {
        Set<String> chosen = new HashSet<>(notes.stream()
                .map(GoldNote::id)
                .sorted(Comparator.comparing(this::rank).thenComparing(Comparator.naturalOrder()))
                .toList()
                .subList(from, to));
        return notes.stream().filter(note -> chosen.contains(note.id())).toList();
    }

    private String rank(String id) {
        MessageDigest digest = GoldFile.sha256();
        return HexFormat.of().formatHex(digest.digest((seed + ":" + id).getBytes(StandardCharsets.UTF_8)));
    }
}
