package org.hybridcode.engine.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.hybridcode.engine.audit.chain.AuditLines;
import org.hybridcode.engine.audit.record.AuditEntry;
import org.hybridcode.engine.audit.record.AuditException;
import org.hybridcode.engine.audit.record.AuditJson;
import org.hybridcode.engine.audit.record.AuditVersions;
import org.hybridcode.engine.audit.record.DecisionEntry;
import org.hybridcode.engine.audit.record.DigestKey;
import org.hybridcode.engine.audit.record.JobEntry;
import org.hybridcode.engine.audit.record.NoteEntry;
import org.hybridcode.engine.batch.input.InputItem;
import org.hybridcode.engine.batch.input.NoteSource;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.engine.evaluation.run.Workers;

/** Codes the notes of an audit again, in the order of the audit, a block at a time. */
public final class Replay {
    private static final int BLOCK = 128;
    private static final int MOST_TOLD = 10;

    private final DigestKey key;
    private final CodingService service;
    private final Workers workers;
    private final LongConsumer progress;
    private final List<String> differences = new ArrayList<>();
    private long notes;
    private long same;
    private long failed;

    /**
     * A replay with what there is now.
     *
     * @param key the key of the audit's digests
     * @param service codes with the knowledge base and the rulebook that are to be compared; its models are not asked
     * @param threads how many notes are coded at once
     * @param progress is told how many bytes of the audit have been read
     */
    public Replay(DigestKey key, CodingService service, int threads, LongConsumer progress) {
        this.key = key;
        this.service = service;
        this.workers = new Workers(threads, () -> {});
        this.progress = progress;
    }

    /**
     * The opening record of an audit.
     *
     * @throws AuditException when the first record is none
     */
    public static JobEntry opening(AuditLines lines, String name) {
        Optional<AuditEntry> first =
                lines.next().map(line -> AuditJson.read(line, name + ":1").entry());
        if (first.isPresent() && first.get() instanceof JobEntry opened) {
            return opened;
        }
        throw new AuditException(name + ":1: no record that opens a job");
    }

    /**
     * Codes everything again.
     *
     * @param audit the audit's records, from the first
     * @param name what messages call the audit
     * @param input the notes that the job was over
     * @param now what there is now, with the recorded settings
     */
    public Replayed run(AuditLines audit, String name, NoteSource input, AuditVersions now) {
        JobEntry opened = opening(audit, name);
        if (!opened.key().equals(key.id())) {
            throw new AuditException(name + " was written with another key; give that one, by --audit-key");
        }
        Recorded recorded = new Recorded(audit, name);
        List<Coder> block = new ArrayList<>();
        for (Optional<Recorded.Note> note = recorded.next(); note.isPresent(); note = recorded.next()) {
            if (note.get().entry().outcome() == NoteEntry.Outcome.FAILED) {
                failed++;
            } else {
                block.add(new Coder(
                        opened,
                        note.get().entry(),
                        note.get().decisions(),
                        found(input, note.get().entry()),
                        key,
                        service));
            }
            if (block.size() == BLOCK) {
                compare(block);
                progress.accept(audit.bytes());
            }
        }
        compare(block);
        return new Replayed(notes, same, failed, components(opened.versions(), now), differences);
    }

    /** The record of the input with the number of a note of the audit. */
    private static InputItem.Note found(NoteSource input, NoteEntry entry) {
        for (Optional<InputItem> item = input.next(); item.isPresent(); item = input.next()) {
            if (item.get().number() == entry.number() && item.get() instanceof InputItem.Note note) {
                return note;
            }
            if (item.get().number() >= entry.number()) {
                break;
            }
        }
        throw new AuditException("the input has no note with the number " + entry.number()
                + ", which the audit has; give the input of the job");
    }

    private void compare(List<Coder> block) {
        for (Optional<String> difference : workers.each(block, Coder::difference)) {
            notes++;
            if (difference.isEmpty()) {
                same++;
            } else if (differences.size() < MOST_TOLD) {
                differences.add(difference.get());
            }
        }
        block.clear();
    }

    private static List<String> components(AuditVersions recorded, AuditVersions now) {
        Map<String, String> today = now.components();
        List<String> others = new ArrayList<>();
        recorded.components().forEach((name, value) -> {
            String other = today.getOrDefault(name, "none");
            if (!value.equals(other)) {
                others.add(name + ": recorded " + value + ", now " + other);
            }
        });
        return others;
    }

    /** The notes of an audit with their decisions. */
    private static final class Recorded {
        private final AuditLines lines;
        private final String name;
        private long number = 1;
        private Optional<NoteEntry> ahead = Optional.empty();

        /** A note with its decisions. */
        record Note(NoteEntry entry, List<DecisionEntry> decisions) {}

        Recorded(AuditLines lines, String name) {
            this.lines = lines;
            this.name = name;
        }

        Optional<Note> next() {
            Optional<AuditEntry> first = ahead.isPresent() ? ahead.map(AuditEntry.class::cast) : entry();
            if (first.isEmpty()) {
                return Optional.empty();
            }
            if (!(first.get() instanceof NoteEntry note)) {
                throw new AuditException(name + ":" + number + ": a decision of no note");
            }
            List<DecisionEntry> decisions = new ArrayList<>();
            ahead = Optional.empty();
            for (Optional<AuditEntry> entry = entry(); entry.isPresent(); entry = entry()) {
                if (entry.get() instanceof DecisionEntry decision) {
                    decisions.add(decision);
                } else {
                    ahead = entry.map(NoteEntry.class::cast);
                    break;
                }
            }
            return Optional.of(new Note(note, decisions));
        }

        private Optional<AuditEntry> entry() {
            return lines.next().map(line -> {
                number++;
                AuditEntry entry = AuditJson.read(line, name + ":" + number).entry();
                if (entry instanceof JobEntry) {
                    throw new AuditException(name + ":" + number + ": a second record opens a job");
                }
                return entry;
            });
        }
    }
}
