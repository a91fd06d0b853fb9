package org.hybridcode.engine.spark;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import org.hybridcode.engine.audit.record.Digests;
import org.hybridcode.engine.batch.input.InputItem;

/**
 * An id of the input, by a digest of 128 bits, in the order of ids and then of the input.
 *
 * @param id its digest
 * @param number the number of the record
 * @param position where the record stands
 * @param part the part of the input
 */
record SeenId(String id, long number, String position, int part) implements Comparable<SeenId>, Serializable {
    private static final int DIGEST = 16;
    private static final Comparator<SeenId> ORDER =
            Comparator.comparing(SeenId::id).thenComparingLong(SeenId::number);

    static SeenId of(InputItem.Note note, int part) {
        byte[] digest = Digests.sha256().digest(note.note().id().getBytes(StandardCharsets.UTF_8));
        return new SeenId(Digests.hex(Arrays.copyOf(digest, DIGEST)), note.number(), note.position(), part);
    }

    @Override
    public int compareTo(SeenId other) {
        return ORDER.compare(this, other);
    }
}
