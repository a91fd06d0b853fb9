package org.hybridcode.tests.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.hybridcode.engine.audit.chain.AuditLines;
import org.hybridcode.engine.audit.chain.Chain;
import org.hybridcode.engine.audit.chain.Head;
import org.hybridcode.engine.audit.chain.Verifier;
import org.hybridcode.engine.audit.record.AuditEntry;
import org.hybridcode.engine.audit.record.AuditJson;
import org.hybridcode.engine.audit.record.Digests;
import org.hybridcode.engine.audit.record.NoteEntry;
import org.hybridcode.engine.audit.store.AuditIndexer;
import org.hybridcode.engine.audit.store.AuditQuery;
import org.hybridcode.engine.audit.store.AuditStore;

/**
 * Repeats the records of an audit, with new notes, until there are as many as asked for, and measures what can be done with
 * them. Arguments: an audit, the number of records, a new folder, and the address of a database for another store than a file
 * in that folder.
 */
public final class AuditBenchmark {
    private static final int PLACE_OF_DIGEST = 64;

    private AuditBenchmark() {}

    private static String store(String[] arguments, Path folder) {
        return arguments.length > 3
                ? arguments[3]
                : folder.resolve("audits.sqlite").toString();
    }

    /** Prints a line for each measure. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        Path audit = folder.resolve("audit.jsonl");
        Head head = grown(Path.of(arguments[0]), Long.parseLong(arguments[1]), audit);
        System.out.printf(Locale.ROOT, "%d records, %d MB%n", head.records(), Files.size(audit) >> 20);
        measured("verify", () -> {
            if (!new Verifier(audit, Optional.of(head), Optional.empty(), read -> {})
                    .verify()
                    .whole()) {
                throw new IllegalStateException("the audit does not verify");
            }
        });
        try (AuditStore store = AuditStore.create(store(arguments, folder))) {
            measured("index", () -> {
                try (AuditIndexer indexer = new AuditIndexer(store, audit, read -> {})) {
                    indexer.run();
                }
            });
            String note = note(audit);
            AuditQuery point = query(Optional.of(note));
            measured("point query, first", () -> store.find(point));
            measured("point query, again", () -> store.find(point));
            measured("count by rule", () -> store.count(query(Optional.empty()), AuditQuery.By.RULE));
            measured("count by code", () -> store.count(query(Optional.empty()), AuditQuery.By.CODE));
        }
        if (Files.exists(folder.resolve("audits.sqlite"))) {
            System.out.printf(Locale.ROOT, "store %d MB%n", Files.size(folder.resolve("audits.sqlite")) >> 20);
        }
    }

    private static AuditQuery query(Optional<String> note) {
        return new AuditQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), note, 50);
    }

    private static Head grown(Path source, long records, Path audit) throws IOException {
        List<AuditEntry> entries = new ArrayList<>();
        try (AuditLines lines = new AuditLines(source)) {
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                entries.add(AuditJson.read(line.get(), source.toString()).entry());
            }
        }
        Chain chain = new Chain();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(audit))) {
            write(out, chain, AuditJson.write(entries.get(0)));
            for (int round = 0; chain.records() < records; round++) {
                String digest = "";
                for (int i = 1; i < entries.size() && chain.records() < records; i++) {
                    String text = AuditJson.write(entries.get(i));
                    if (entries.get(i) instanceof NoteEntry note) {
                        digest = note.note();
                    }
                    write(out, chain, text.replace(digest, Digests.sha256(round + digest)));
                }
            }
        }
        return chain.head(entries.get(0).job());
    }

    private static void write(OutputStream out, Chain chain, String entry) throws IOException {
        out.write(chain.next(entry));
        out.write('\n');
    }

    /** The digest of a note in the middle of the audit. */
    private static String note(Path audit) throws IOException {
        try (AuditLines lines = new AuditLines(audit)) {
            long middle = Files.size(audit) / 2;
            String found = "";
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (AuditJson.read(line.get(), "").entry() instanceof NoteEntry note) {
                    found = note.note();
                }
                if (lines.bytes() > middle && found.length() == PLACE_OF_DIGEST) {
                    return found;
                }
            }
            return found;
        }
    }

    private static void measured(String what, Runnable work) {
        long began = System.nanoTime();
        long cpu = cpu();
        work.run();
        System.out.printf(
                Locale.ROOT,
                "%-20s %9.1f ms, %9.1f ms of processor time of the thread%n",
                what,
                (System.nanoTime() - began) / (double) TimeUnit.MILLISECONDS.toNanos(1),
                (cpu() - cpu) / (double) TimeUnit.MILLISECONDS.toNanos(1));
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
