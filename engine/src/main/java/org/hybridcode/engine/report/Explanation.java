package org.hybridcode.engine.report;

import java.util.ArrayList;
import java.util.List;
import org.hybridcode.engine.coding.AssignedCode;
import org.hybridcode.engine.coding.CodingResult;
import org.hybridcode.engine.coding.EvidenceSpan;
import org.hybridcode.engine.coding.Ledger;
import org.hybridcode.engine.coding.RefusedCode;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.rules.generated.MappedMention;
import org.hybridcode.rules.rulebook.RuleCard;

/** Why a code was assigned, or which layer refused it first, and what would have changed that. */
public final class Explanation {
    private final List<String> lines = new ArrayList<>();
    private final String note;

    private Explanation(String note) {
        this.note = note;
    }

    /** The explanation of one code of the codebook, ending in a line break. */
    public static String write(String note, CodingResult result, CodebookEntry entry) {
        Explanation text = new Explanation(note);
        text.lines.add(entry.text() + " " + entry.title());
        List<AssignedCode> assigned = result.codes().stream()
                .filter(code -> code.entry().equals(entry))
                .toList();
        List<RefusedCode> refused = result.refused().stream()
                .filter(refusal -> refusal.text().equals(entry.text()))
                .toList();
        assigned.forEach(code -> text.assigned(code, result));
        refused.forEach(refusal -> text.refused(refusal, !assigned.isEmpty()));
        if (assigned.isEmpty() && refused.isEmpty()) {
            text.nothing(result, entry);
        }
        text.mapped(result, entry);
        if (result.versions().model().isPresent()) {
            text.lines.add("");
            text.lines.addAll(new LedgerText(note, Ledger.of(result)).lines());
        }
        return String.join("\n", text.lines) + "\n";
    }

    /** What a model proposed for the note and what became of each proposal, ending in a line break. */
    public static String ofModel(String note, CodingResult result) {
        return String.join("\n", new LedgerText(note, Ledger.of(result)).lines()) + "\n";
    }

    private void assigned(AssignedCode code, CodingResult result) {
        lines.add("Assigned, rank " + code.rank() + " of " + result.codes().size() + ".");
        if (result.versions().model().isPresent()) {
            lines.add("  Proposed by: " + LedgerText.by(code, Ledger.of(result)) + ".");
        }
        lines.add("  Score: " + Sentences.score(code) + ".");
        words(code.evidence());
        lines.add("  Rules:");
        result.verdicts().firings().stream()
                .map(firing -> firing.card())
                .filter(card -> code.rules().contains(card.id()))
                .distinct()
                .forEach(this::rule);
    }

    private void refused(RefusedCode refusal, boolean assignedElsewhere) {
        lines.add((assignedElsewhere ? "Other words for it were refused" : "Refused") + " by the layer "
                + refusal.rule().layer().label() + ": " + Sentences.why(refusal) + ".");
        words(refusal.evidence());
        lines.add("  Rule:");
        rule(refusal.rule());
        lines.add("  What would have changed that: " + refusal.rule().remedy() + ".");
    }

    private void words(List<EvidenceSpan> evidence) {
        if (evidence.isEmpty()) {
            return;
        }
        lines.add("  Words in the note:");
        evidence.forEach(span -> lines.add("    " + Sentences.evidence(note, span)));
    }

    private void rule(RuleCard card) {
        lines.add("    " + card.id() + " " + card.title() + " (" + card.source() + ")");
    }

    private void mapped(CodingResult result, CodebookEntry entry) {
        List<MappedMention> own = result.found().mapped().stream()
                .filter(one -> one.firing().mapping().code().equals(entry.text()))
                .toList();
        if (!own.isEmpty()) {
            lines.add("  Generated mappings:");
            own.forEach(one -> lines.add("    " + MappingText.of(one, note)));
        }
    }

    private void nothing(CodingResult result, CodebookEntry entry) {
        lines.add("Not assigned: nothing in the note spoke for it.");
        List<String> near = new ArrayList<>();
        result.codes().stream()
                .filter(code -> code.entry().category().equals(entry.category()))
                .forEach(code ->
                        near.add(code.entry().text() + " " + code.entry().title()));
        if (!near.isEmpty()) {
            lines.add("  Assigned from the same category: " + String.join("; ", near) + ".");
        }
        if (!entry.billable()) {
            lines.add("  It is a header: only the codes below it can be assigned.");
        }
    }
}
