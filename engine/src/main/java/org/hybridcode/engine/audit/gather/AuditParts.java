package org.hybridcode.engine.audit.gather;

import com.jerolba.carpet.CarpetReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.hybridcode.engine.audit.chain.Chain;
import org.hybridcode.engine.audit.chain.Head;
import org.hybridcode.engine.audit.chain.VerifyingKey;
import org.hybridcode.engine.audit.record.AuditEntry;
import org.hybridcode.engine.audit.record.AuditException;
import org.hybridcode.engine.audit.record.AuditJson;
import org.hybridcode.engine.audit.record.AuditRecord;
import org.hybridcode.engine.audit.record.JobEntry;

/** The audit of a job in parts, each a chain of its own in Parquet. A part at a time is in memory. */
public final class AuditParts {
    private final Path folder;
    private final List<Head> heads;

    /** A record as its columns have it. */
    record Row(long place, String line) {}

    /**
     * The audit of the folder of a job.
     *
     * @param known the head of the heads of the parts; one from elsewhere shows more than the one in the folder
     * @param key what its signature is checked with
     * @throws AuditException when the heads are not as they were written
     */
    public AuditParts(Path folder, Optional<Head> known, Optional<VerifyingKey> key) {
        this.folder = folder;
        Head head = known.or(() -> Head.read(folder.resolve(PartHeads.HEAD)))
                .orElseThrow(() -> new AuditException(folder + " has no " + PartHeads.HEAD
                        + "; give the folder of a job that has ended on a cluster, with an audit"));
        this.heads = PartHeads.verified(folder, head, key);
    }

    /** How many parts there are. */
    public int size() {
        return heads.size();
    }

    /**
     * Writes the records into one chain, and gives its head, unsigned.
     *
     * @param progress is told how many parts are done
     * @throws AuditException when a part is not as it was written
     */
    public Head gather(OutputStream out, LongConsumer progress) throws IOException {
        Chain whole = new Chain();
        for (int part = 0; part < heads.size(); part++) {
            for (AuditEntry entry : entries(part)) {
                if (whole.records() == 0 || !(entry instanceof JobEntry)) {
                    out.write(whole.next(AuditJson.write(entry)));
                    out.write('\n');
                }
            }
            progress.accept(part + 1);
        }
        return whole.head(heads.get(0).job());
    }

    /** The entries of a part, whose chain is the one of its head. */
    private List<AuditEntry> entries(int part) throws IOException {
        Chain chain = new Chain();
        String name = folder + ", part " + part;
        List<AuditEntry> entries = lines(part).stream()
                .map(line -> {
                    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
                    AuditRecord record = AuditJson.read(bytes, name + ":" + (chain.records() + 1));
                    if (!record.previous().equals(chain.last())) {
                        throw new AuditException(name + ":" + (chain.records() + 1)
                                + ": the chain is broken; this record, or the one before it, is not as it was written");
                    }
                    chain.add(bytes);
                    return record.entry();
                })
                .toList();
        if (!chain.head(heads.get(part).job()).equals(heads.get(part))) {
            throw new AuditException(name + " is not as it was written: its head says "
                    + heads.get(part).records() + " records, or other digests; it has " + chain.records());
        }
        return entries;
    }

    private List<String> lines(int part) throws IOException {
        SortedMap<Long, String> lines = new TreeMap<>();
        Path place = folder.resolve("audit").resolve("part=" + part);
        if (!Files.isDirectory(place)) {
            throw new AuditException(place + " is missing; copy the folder of the job again");
        }
        try (Stream<Path> files = Files.list(place)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".parquet"))
                    .sorted()
                    .toList()) {
                new CarpetReader<>(file.toFile(), Row.class)
                        .stream().forEach(row -> lines.put(row.place(), row.line()));
            }
        }
        return List.copyOf(lines.values());
    }
}
