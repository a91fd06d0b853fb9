package org.hybridcode.engine.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hybridcode.engine.coding.AssignedCode;
import org.hybridcode.engine.coding.Ledger;
import org.hybridcode.engine.coding.LedgerLine;
import org.hybridcode.engine.coding.LedgerLine.Outcome;
import org.hybridcode.rules.facts.ProposalSource;

/** How the account of a model's proposals reads. */
final class LedgerText {
    private final String note;
    private final Ledger ledger;

    LedgerText(String note, Ledger ledger) {
        this.note = note;
        this.ledger = ledger;
    }

    /** Who proposed a code. */
    static String by(AssignedCode code, Ledger ledger) {
        String sources = code.sources().stream().map(LedgerText::who).collect(Collectors.joining(", "));
        return ledger.agreed(code) ? sources + " (agreed)" : sources;
    }

    private static String who(ProposalSource source) {
        return switch (source) {
            case KB -> "knowledge base";
            case NEURAL -> "model";
            case EXPLICIT -> "note";
            case GENERATED -> "generated mapping";
        };
    }

    /** {@code The model proposed 7 codes: 3 agreed, 1 alone, 3 refused (format 1, evidence 2).} */
    String summary() {
        int count = ledger.lines().size();
        if (count == 0) {
            return "The model proposed no code.";
        }
        List<String> parts = new ArrayList<>();
        ledger.outcomes()
                .forEach((outcome, number) ->
                        parts.add(number + " " + word(outcome) + (outcome == Outcome.REFUSED ? layers() : "")));
        return "The model proposed " + count + (count == 1 ? " code: " : " codes: ") + String.join(", ", parts) + ".";
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    private String layers() {
        return ledger.refusedByLayer().entrySet().stream()
                .map(layer -> layer.getKey().label() + " " + layer.getValue())
                .collect(Collectors.joining(", ", " (", ")"));
    }

    /** The summary and one row for each proposal. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(summary()));
        if (!ledger.lines().isEmpty()) {
            TextGrid grid = new TextGrid("Code", "Score", "Quote", "What became of it");
            rows().forEach(grid::row);
            lines.addAll(grid.lines());
        }
        return lines;
    }

    /** For each proposal its code, score, quotes and outcome. */
    List<List<List<String>>> rows() {
        return ledger.lines().stream()
                .map(line -> List.of(
                        List.of(Quote.plain(line.proposal().text())),
                        List.of(String.format(
                                Locale.ROOT, "%.3f", line.proposal().score())),
                        quote(line),
                        List.of(outcome(line))))
                .toList();
    }

    private List<String> quote(LedgerLine line) {
        if (line.evidence().isEmpty()) {
            String said = Quote.plain(line.proposal().quote());
            return List.of(said.isEmpty() ? "none" : "\"" + said + "\", which is not in the note");
        }
        return line.evidence().stream()
                .map(span -> Sentences.evidence(note, span))
                .toList();
    }

    private static String outcome(LedgerLine line) {
        return switch (line.outcome()) {
            case AGREED -> "assigned, the knowledge base agrees";
            case ALONE -> "assigned on the model's word and quote alone";
            case OPEN -> "left open: a layer that would decide is switched off";
            case REFUSED ->
                "refused by " + line.rule().orElseThrow().layer().label() + ", "
                        + line.rule().orElseThrow().id() + ": " + line.reason()
                        + line.by()
                                .map(by -> " (" + by.text() + " " + by.title() + ")")
                                .orElse("");
        };
    }
}
