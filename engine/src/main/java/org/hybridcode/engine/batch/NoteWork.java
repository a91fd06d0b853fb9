package org.hybridcode.engine.batch;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hybridcode.engine.audit.record.AuditJson;
import org.hybridcode.engine.audit.record.AuditedNote;
import org.hybridcode.engine.audit.record.NoteRecorder;
import org.hybridcode.engine.batch.input.InputItem;
import org.hybridcode.engine.coding.CodingResult;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.engine.evaluation.gold.GoldNote;
import org.hybridcode.engine.report.ResultJson;
import org.hybridcode.kb.release.KnowledgeBaseException;
import org.hybridcode.rules.session.RunawayRuleException;

/** Codes one note and says what is to be written of it; a note that cannot be coded costs itself. Safe to share. */
public final class NoteWork {
    /** Does not say the date, as the knowledge base's own message does: it is the patient's. */
    private static final String NOT_IN_FORCE =
            "no release of the knowledge base is in force on the encounter's date; give a knowledge base that has one";

    private final CodingService service;
    private final Optional<NoteRecorder> recorder;
    private final Clock clock;

    /**
     * Work of a job.
     *
     * @param recorder says in records what became of a note; none when there is no audit
     * @param clock the clock of the job
     */
    public NoteWork(CodingService service, Optional<NoteRecorder> recorder, Clock clock) {
        this.service = service;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** The boundary of a note: whatever goes wrong within costs this note alone. */
    Done code(InputItem.Note item) {
        try {
            return coded(item);
        } catch (RuntimeException | StackOverflowError e) {
            return failed(item, reason(e));
        }
    }

    /** Why coding a note failed, in words that tell nothing of it. */
    public static String reason(Throwable fault) {
        if (fault instanceof KnowledgeBaseException) {
            return NOT_IN_FORCE;
        }
        return fault instanceof RunawayRuleException ? fault.getMessage() : fault(fault);
    }

    private Done coded(InputItem.Note item) {
        long began = System.nanoTime();
        GoldNote note = item.note();
        CodingResult result = service.code(note.encounter(), note.text());
        String line = ResultJson.line(note.id(), note.text(), result);
        List<String> audit = recorder.map(known -> known.coded(audited(item), result, line).stream()
                        .map(AuditJson::write)
                        .toList())
                .orElse(List.of());
        return Done.coded(line, NoteCount.of(result), audit, System.nanoTime() - began);
    }

    /** What is written of a note that could not be coded. */
    Done failed(InputItem.Note item, String reason) {
        List<String> audit = recorder.map(known -> known.failed(audited(item), reason).stream()
                        .map(AuditJson::write)
                        .toList())
                .orElse(List.of());
        return Done.rejected(new Rejected(item.number(), item.position(), Rejected.Kind.FAILED, reason), audit);
    }

    private AuditedNote audited(InputItem.Note item) {
        return new AuditedNote(
                item.number(),
                item.note().id(),
                item.note().encounter(),
                item.note().text(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** Where it went wrong; the message of a fault may hold words of the note, and is not told. */
    private static String fault(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        return "coding failed: " + fault.getClass().getSimpleName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
