package org.hybridcode.engine.evaluation.gold;

import java.util.List;
import java.util.Objects;

/**
 * Which notes of a gold set are measured. The notes are first chosen by their codes, then what is left is split, so that
 * the shares are those of the notes that are measured; with the same choice no note is in two parts.
 *
 * @param fewestCodes the fewest gold codes of a note, 0 or more
 * @param mostCodes the most gold codes of a note
 * @param onlyExactlyMapped whether notes are left out whose codes are there by an approximate row of the General
 *     Equivalence Mappings, or not all there
 * @param split which part is taken
 */
public record GoldSelection(int fewestCodes, int mostCodes, boolean onlyExactlyMapped, GoldSplit split) {
    /** Every note. */
    public static final GoldSelection ALL = new GoldSelection(0, Integer.MAX_VALUE, false, GoldSplit.WHOLE);

    /** @throws IllegalArgumentException when no number of codes is in the range */
    public GoldSelection {
        Objects.requireNonNull(split, "split");
        if (fewestCodes < 0 || mostCodes < fewestCodes) {
            throw new IllegalArgumentException(
                    "the fewest codes are 0 or more and the most not fewer, not " + fewestCodes + " and " + mostCodes);
        }
    }

    /** The same choice of the notes with so many codes; 5 to 20 are those of the paper. */
    public GoldSelection withCodes(int fewest, int most) {
        return new GoldSelection(fewest, most, onlyExactlyMapped, split);
    }

    /** The same choice of the notes whose codes are native or exactly mapped. */
    public GoldSelection withOnlyExactlyMapped() {
        return new GoldSelection(fewestCodes, mostCodes, true, split);
    }

    /** The same choice with a part of it. */
    public GoldSelection withSplit(GoldSplit part) {
        return new GoldSelection(fewestCodes, mostCodes, onlyExactlyMapped, part);
    }

    /**
     * The set with the notes that are chosen, in their order.
     *
     * @throws GoldException when none is
     */
    public GoldSet of(GoldSet set) {
        List<GoldNote> chosen = split.of(set.notes().stream().filter(this::fits).toList());
        if (chosen.isEmpty()) {
            throw new GoldException("of " + set.notes().size() + " gold notes of " + set.name()
                    + " none is left by the choice of codes, mapping and part; choose more widely");
        }
        return set.withNotes(chosen);
    }

    private boolean fits(GoldNote note) {
        int codes = note.codes().size();
        return codes >= fewestCodes && codes <= mostCodes && (note.exactlyMapped() || !onlyExactlyMapped);
    }
}
