package org.hybridcode.engine.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.hybridcode.engine.audit.record.AuditEntry;
import org.hybridcode.engine.audit.record.AuditJson;
import org.hybridcode.engine.audit.record.AuditedNote;
import org.hybridcode.engine.audit.record.DecisionEntry;
import org.hybridcode.engine.audit.record.DigestKey;
import org.hybridcode.engine.audit.record.JobEntry;
import org.hybridcode.engine.audit.record.NoteEntry;
import org.hybridcode.engine.audit.record.NoteRecorder;
import org.hybridcode.engine.audit.record.RawProposal;
import org.hybridcode.engine.batch.input.InputItem;
import org.hybridcode.engine.coding.CodingResult;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.engine.evaluation.gold.GoldNote;
import org.hybridcode.engine.report.ResultJson;
import org.hybridcode.nlp.neural.NeuralProposal;

/** One note of an audit, to be coded again. */
record Coder(
        JobEntry opened,
        NoteEntry recorded,
        List<DecisionEntry> decisions,
        InputItem.Note item,
        DigestKey key,
        CodingService service) {
    private static final ObjectMapper JSON = new ObjectMapper();

    Coder {
        decisions = List.copyOf(decisions);
    }

    /** What differs first; empty when nothing does. */
    Optional<String> difference() {
        GoldNote note = item.note();
        if (!key.note(note.id()).equals(recorded.note())
                || !key.text(note.text()).equals(recorded.text())
                || !key.encounter(note.encounter()).equals(recorded.encounter())) {
            return Optional.of(
                    place() + ": the input is another: its id, its text or its encounter is not the recorded one");
        }
        List<String> before = new ArrayList<>(List.of(AuditJson.write(recorded)));
        decisions.forEach(decision -> before.add(AuditJson.write(decision)));
        List<String> after = again().stream().map(AuditJson::write).toList();
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            if (!before.get(i).equals(after.get(i))) {
                return Optional.of(place() + ", record " + (i + 1) + " of it: " + field(before.get(i), after.get(i)));
            }
        }
        return before.size() == after.size()
                ? Optional.empty()
                : Optional.of(
                        place() + ": " + (before.size() - 1) + " decisions recorded, " + (after.size() - 1) + " now");
    }

    private String place() {
        return "note " + recorded.number() + " (" + item.position() + ")";
    }

    private List<AuditEntry> again() {
        GoldNote note = item.note();
        CodingResult plain = service.decide(service.find(note.encounter(), note.text(), proposals(note.text())));
        CodingResult result = new CodingResult(
                plain.encounter(),
                plain.versions().withModel(opened.versions().model()),
                plain.codes(),
                plain.refused(),
                plain.warnings(),
                plain.queries(),
                plain.found(),
                plain.verdicts());
        NoteRecorder recorder = new NoteRecorder(
                opened.job(),
                decisions.isEmpty() ? opened.actor() : decisions.get(0).actor(),
                opened.versions().sha256(),
                key,
                recorded.words().isPresent());
        AuditedNote audited =
                new AuditedNote(recorded.number(), note.id(), note.encounter(), note.text(), recorded.time());
        List<AuditEntry> entries =
                new ArrayList<>(recorder.coded(audited, result, ResultJson.line(note.id(), note.text(), result)));
        if (hidden()) {
            entries.set(0, withRecordedResult((NoteEntry) entries.get(0)));
        }
        return entries;
    }

    private List<NeuralProposal> proposals(String text) {
        return recorded.proposals().stream()
                .map(raw -> new NeuralProposal(
                        raw.text(),
                        raw.place()
                                .map(place -> text.substring(place.begin(), place.end()))
                                .orElse(raw.quote()),
                        raw.score()))
                .toList();
    }

    /** Whether strings of a model are known by their digest alone, so that the line of the result cannot be written again. */
    private boolean hidden() {
        return recorded.proposals().stream().anyMatch(Coder::hidden);
    }

    private static boolean hidden(RawProposal raw) {
        return raw.text().startsWith(DigestKey.MARK) || raw.quote().startsWith(DigestKey.MARK);
    }

    private NoteEntry withRecordedResult(NoteEntry now) {
        return new NoteEntry(
                now.time(),
                now.job(),
                now.number(),
                now.note(),
                now.encounter(),
                now.text(),
                now.length(),
                now.outcome(),
                now.reason(),
                now.decisions(),
                recorded.result(),
                now.proposals(),
                now.words());
    }

    /** The first field that differs, with what it says of codes, rules and digests; words are not told. */
    private static String field(String before, String after) {
        try {
            JsonNode one = JSON.readTree(before);
            JsonNode other = JSON.readTree(after);
            for (Iterator<String> names = one.fieldNames(); names.hasNext(); ) {
                String name = names.next();
                if (!one.get(name).equals(other.path(name))) {
                    return name
                            + (name.equals("words") ? "" : ": recorded " + one.get(name) + ", now " + other.path(name));
                }
            }
            return "another kind of record";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
