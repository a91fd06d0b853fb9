package org.hybridcode.engine.audit.chain;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.hybridcode.engine.audit.record.AuditException;
import org.hybridcode.engine.audit.record.AuditJson;
import org.hybridcode.engine.audit.record.AuditRecord;
import org.hybridcode.engine.audit.record.JobEntry;

/**
 * Verifies an audit file: every line is a record of the schema, numbered without a gap, and holds the digest of the line
 * before it; their number, last digest and Merkle root are those of the head, and the head is signed. Keeps three records in
 * memory.
 */
public final class Verifier {
    private final Path audit;
    private final Optional<Head> head;
    private final Optional<VerifyingKey> key;
    private final LongConsumer progress;
    private final Chain chain = new Chain();
    private String job = "";

    /** A line, and the record it is or why it is none. */
    private static final class Line {
        private final byte[] bytes;
        private final Optional<AuditRecord> record;
        private final String fault;

        private Line(byte[] bytes, Optional<AuditRecord> record, String fault) {
            this.bytes = bytes;
            this.record = record;
            this.fault = fault;
        }

        static Line of(byte[] bytes) {
            try {
                return new Line(bytes, Optional.of(AuditJson.read(bytes, "")), "");
            } catch (AuditException e) {
                return new Line(bytes, Optional.empty(), e.getMessage().substring(": ".length()));
            }
        }

        /** Whether it names another line as the one before it; a line that is no record names none. */
        boolean namesOther(String digest) {
            return record.isPresent() && !record.get().previous().equals(digest);
        }
    }

    /**
     * A verifier for one file.
     *
     * @param head what it is compared with; a head from elsewhere shows more than the one beside the file
     * @param key what the head's signature is checked with
     * @param progress is told how many bytes have been read, after each record
     */
    public Verifier(Path audit, Optional<Head> head, Optional<VerifyingKey> key, LongConsumer progress) {
        this.audit = audit;
        this.head = head;
        this.key = key;
        this.progress = progress;
    }

    /** @throws AuditException when the file cannot be read */
    public Verification verify() {
        try (AuditLines lines = new AuditLines(audit)) {
            Optional<Line> line = lines.next().map(Line::of);
            while (line.isPresent()) {
                Optional<String> fault = fault(line.get());
                if (fault.isPresent()) {
                    return Verification.broken(chain.records() + 1, fault.get());
                }
                chain.add(line.get().bytes);
                progress.accept(lines.bytes());
                line = lines.next().map(Line::of);
                if (line.isPresent() && line.get().namesOther(chain.last())) {
                    return between(line.get(), lines.next().map(Line::of));
                }
            }
            return ended();
        } catch (AuditLines.UnendedLineException e) {
            return Verification.broken(
                    chain.records() + 1, "it has no end; the file was cut, or a job was interrupted");
        }
    }

    /** What is wrong with a line by itself. */
    private Optional<String> fault(Line line) {
        if (line.record.isEmpty()) {
            return Optional.of(line.fault);
        }
        AuditRecord record = line.record.get();
        long expected = chain.records() + 1;
        if (record.sequence() != expected) {
            return Optional.of("its number is " + record.sequence() + "; a record is missing, added or moved");
        }
        return expected == 1 ? first(record) : later(record);
    }

    private Optional<String> first(AuditRecord record) {
        if (!record.previous().equals(AuditRecord.BEGINNING)) {
            return Optional.of("it names a record before it, and is the first");
        }
        if (record.entry() instanceof JobEntry opened) {
            job = opened.job();
            return Optional.empty();
        }
        return Optional.of("the first record opens a job, and this one does not");
    }

    private Optional<String> later(AuditRecord record) {
        if (record.entry() instanceof JobEntry) {
            return Optional.of("a second record opens a job");
        }
        return record.entry().job().equals(job) ? Optional.empty() : Optional.of("it is of another job");
    }

    /** Two records that do not fit: the one whose own digest is named behind it is as it was written, the other is not. */
    private Verification between(Line second, Optional<Line> third) {
        long first = chain.records();
        Chain alone = new Chain();
        alone.add(second.bytes);
        boolean secondHolds = third.isPresent()
                ? !third.get().namesOther(alone.last())
                : head.map(known -> known.last().equals(alone.last()))
                        .orElseGet(() -> fault(second).isEmpty());
        if (!secondHolds) {
            return Verification.broken(
                    first + 1, fault(second).orElse("it does not name the digest of record " + first));
        }
        return second.record.orElseThrow().sequence() > first + 1
                ? Verification.broken(first + 1, "it is missing; another stands in its place")
                : Verification.broken(first, "its digest is not the one that the record behind it names");
    }

    private Verification ended() {
        long records = chain.records();
        if (records == 0) {
            return Verification.broken(1, "it is missing; the file is empty");
        }
        return head.map(known -> compared(known, records))
                .orElseGet(() -> Verification.whole(
                        records,
                        "; there is no head, so nothing shows whether records behind are missing: the job has not ended,"
                                + " or the head is kept elsewhere"));
    }

    private Verification compared(Head known, long records) {
        if (key.isPresent() && !(known.hasSignature() && key.get().signed(known))) {
            return Verification.other(records, "the head is not signed with this key, or was changed since");
        }
        if (records < known.records()) {
            return Verification.broken(
                    records + 1, "it is missing; the head says that there are " + known.records() + " records");
        }
        if (records > known.records()) {
            return Verification.broken(
                    known.records() + 1, "it was added; the head says that there are " + known.records() + " records");
        }
        if (!known.last().equals(chain.last())) {
            return Verification.broken(records, "its digest is not the one of the head");
        }
        if (!known.job().equals(job) || !known.root().equals(chain.root())) {
            return Verification.other(records, "the head is of another file: its job or its Merkle root is another");
        }
        return Verification.whole(records, ", as the head says" + signature(known));
    }

    private String signature(Head known) {
        if (key.isPresent()) {
            return ", head signed";
        }
        return known.hasSignature()
                ? "; the head's signature was not checked: give --public-key"
                : "; the head is not signed";
    }
}
