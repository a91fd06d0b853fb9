package org.hybridcode.engine.impact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What of an impact is shown, and how it is judged.
 *
 * @param oldName what the old rulebook is called
 * @param newName what the new rulebook is called
 * @param sample how many of the changed notes are shown for review, 0 or more
 * @param seed which of the many samples
 * @param most the most notes that may change, if there is such a limit
 * @param withText whether the words that speak for a code are quoted
 */
public record Shown(String oldName, String newName, int sample, long seed, Optional<Share> most, boolean withText) {

    /** @throws IllegalArgumentException when the size of the sample is negative */
    public Shown {
        Objects.requireNonNull(oldName, "oldName");
        Objects.requireNonNull(newName, "newName");
        Objects.requireNonNull(most, "most");
        if (sample < 0) {
            throw new IllegalArgumentException("a sample has 0 notes or more, not " + sample);
        }
    }

    /** Whether the change keeps to the limit, and no note was stopped. */
    public boolean passes(Impact impact) {
        return impact.stopped().isEmpty() && withinLimit(impact);
    }

    boolean withinLimit(Impact impact) {
        return most.map(share ->
                        share.allows(impact.changed().size(), impact.notes().size()))
                .orElse(true);
    }

    /**
     * The changed notes that are shown, in the order of the corpus: those with the lowest SHA-256 of {@code seed:id}, so
     * that the same notes and seed give the same sample.
     */
    List<NoteImpact> sampled(Impact impact) {
        List<NoteImpact> changed = impact.changed();
        Set<String> chosen = new HashSet<>(changed.stream()
                .map(note -> note.note().id())
                .sorted(Comparator.comparing(this::rank).thenComparing(Comparator.naturalOrder()))
                .limit(sample)
                .toList());
        return changed.stream()
                .filter(note -> chosen.contains(note.note().id()))
                .toList();
    }

    private String rank(String id) {
        try {
            byte[] text = (seed + ":" + id).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
