package org.hybridcode.engine.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.hybridcode.engine.audit.record.AuditRecord;
import org.hybridcode.engine.audit.record.Digests;

/** The chain of one audit file as it grows. For one thread. */
public final class Chain {
    private final MessageDigest digest = Digests.sha256();
    private final MerkleTree tree = new MerkleTree();
    private long records;
    private String last = AuditRecord.BEGINNING;

    /** The next line, without its line break, of an entry that is written out. */
    public byte[] next(String entry) {
        byte[] line = AuditRecord.line(records + 1, last, entry).getBytes(StandardCharsets.UTF_8);
        add(line);
        return line;
    }

    /** A line that is there already. */
    public void add(byte[] line) {
        byte[] sum = digest.digest(line);
        tree.add(sum);
        last = Digests.hex(sum);
        records++;
    }

    /** How many records there are. */
    public long records() {
        return records;
    }

    /** The digest of the last record. */
    public String last() {
        return last;
    }

    /** The Merkle root of all records. */
    public String root() {
        return Digests.hex(tree.root());
    }

    /** What a head says of the chain as it is now, unsigned. */
    public Head head(String job) {
        return new Head(Head.SCHEMA, job, records, last, root(), "");
    }
}
