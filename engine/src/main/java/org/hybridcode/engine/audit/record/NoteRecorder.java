package org.hybridcode.engine.audit.record;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hybridcode.engine.coding.CodingResult;
import org.hybridcode.rules.facts.Proposal;
import org.hybridcode.rules.facts.ProposalSource;
import org.hybridcode.rules.facts.Span;

/**
 * Says in records what became of a note. Safe to share between threads; the same note gives the same records.
 *
 * @param job the job's name
 * @param actor who runs it
 * @param versions the digest of what decisions depend on
 * @param key the key of the digests
 * @param withText whether words of the note may be written
 */
public record NoteRecorder(String job, String actor, String versions, DigestKey key, boolean withText)
        implements Serializable {

    /** Refuses missing parts. */
    public NoteRecorder {
        Objects.requireNonNull(job, "job");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(versions, "versions");
        Objects.requireNonNull(key, "key");
    }

    /**
     * The note and its decisions: the assigned codes by rank, then what was refused.
     *
     * @param line the note's line of the results
     */
    public List<AuditEntry> coded(AuditedNote note, CodingResult result, String line) {
        List<DecisionEntry> decisions = new Decisions(this, note, result).all();
        List<AuditEntry> entries = new ArrayList<>();
        entries.add(new NoteEntry(
                note.time(),
                job,
                note.number(),
                key.note(note.id()),
                key.encounter(note.encounter()),
                key.text(note.text()),
                note.text().length(),
                NoteEntry.Outcome.CODED,
                "",
                decisions.size(),
                key.result(line),
                proposals(note.text(), result),
                words(note.text())));
        entries.addAll(decisions);
        return entries;
    }

    /** The note, when coding it failed. */
    public List<AuditEntry> failed(AuditedNote note, String reason) {
        return List.of(new NoteEntry(
                note.time(),
                job,
                note.number(),
                key.note(note.id()),
                key.encounter(note.encounter()),
                key.text(note.text()),
                note.text().length(),
                NoteEntry.Outcome.FAILED,
                reason,
                0,
                "",
                List.of(),
                words(note.text())));
    }

    Optional<String> words(String text) {
        return withText ? Optional.of(text) : Optional.empty();
    }

    /** A proposed string that is no code may be words of the note. */
    String shown(Proposal proposal) {
        return withText || proposal.wellFormed() ? proposal.text() : key.hidden(proposal.text());
    }

    private List<RawProposal> proposals(String text, CodingResult result) {
        return result.found().proposals().stream()
                .filter(proposal -> proposal.source() == ProposalSource.NEURAL)
                .map(proposal -> raw(text, proposal))
                .toList();
    }

    private RawProposal raw(String text, Proposal proposal) {
        String quote = proposal.quote();
        int begin = quote.isBlank() ? -1 : text.indexOf(quote);
        if (begin >= 0) {
            Span place = new Span(begin, begin + quote.length());
            return new RawProposal(shown(proposal), Optional.of(place), "", proposal.score());
        }
        String said = quote.isEmpty() || withText ? quote : key.hidden(quote);
        return new RawProposal(shown(proposal), Optional.empty(), said, proposal.score());
    }
}
