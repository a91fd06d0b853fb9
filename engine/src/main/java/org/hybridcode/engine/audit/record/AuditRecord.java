package org.hybridcode.engine.audit.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * A line of an audit file.
 *
 * @param sequence its number in the file, from 1
 * @param previous the SHA-256 of the line before it, without its line break, in lower-case hexadecimal; zeros for the first
 * @param entry what it says
 */
@JsonPropertyOrder({"sequence", "previous", "entry"})
public record AuditRecord(long sequence, String previous, AuditEntry entry) {
    /** What stands for the line before the first. */
    public static final String BEGINNING = "0".repeat(64);

    /** Refuses missing parts. */
    public AuditRecord {
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(entry, "entry");
    }

    /** The line of an entry that is written out already, without its line break. */
    public static String line(long sequence, String previous, String entry) {
        return "{\"sequence\":" + sequence + ",\"previous\":\"" + previous + "\",\"entry\":" + entry + "}";
    }
}
