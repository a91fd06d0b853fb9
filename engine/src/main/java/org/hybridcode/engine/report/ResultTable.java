package org.hybridcode.engine.report;

import java.util.ArrayList;
import java.util.List;
import org.hybridcode.engine.coding.Advice;
import org.hybridcode.engine.coding.AssignedCode;
import org.hybridcode.engine.coding.CodingResult;
import org.hybridcode.engine.coding.EvidenceSpan;
import org.hybridcode.engine.coding.Ledger;
import org.hybridcode.engine.coding.ModelVersion;
import org.hybridcode.engine.coding.RefusedCode;

/** The result as a person reads it on a terminal: codes, refusals, warnings, queries, versions. */
public final class ResultTable {
    private static final int SHOWN_DIGEST = 12;

    private final CodingResult result;
    private final String note;
    private final Ledger ledger;
    private final List<String> lines = new ArrayList<>();

    private ResultTable(String note, CodingResult result) {
        this.note = note;
        this.result = result;
        this.ledger = Ledger.of(result);
    }

    /** The report, ending in a line break. */
    public static String write(String note, CodingResult result) {
        ResultTable table = new ResultTable(note, result);
        table.codes();
        table.refused();
        table.advice("Warnings", result.warnings());
        table.advice("Queries", result.queries());
        table.model();
        table.versions();
        return String.join("\n", table.lines) + "\n";
    }

    private void codes() {
        if (result.codes().isEmpty()) {
            lines.add("No code: nothing in the note passed every layer.");
            return;
        }
        boolean model = result.versions().model().isPresent();
        TextGrid grid = model
                ? new TextGrid("Rank", "Code", "Title", "Evidence", "Proposed by", "Rules")
                : new TextGrid("Rank", "Code", "Title", "Evidence", "Rules");
        for (AssignedCode code : result.codes()) {
            List<List<String>> cells = new ArrayList<>(List.of(
                    List.of(Integer.toString(code.rank())),
                    List.of(code.entry().text()),
                    List.of(code.entry().title()),
                    evidence(code.evidence())));
            if (model) {
                cells.add(List.of(LedgerText.by(code, ledger)));
            }
            cells.add(List.of(String.join(" ", code.rules())));
            grid.row(cells);
        }
        lines.addAll(grid.lines());
    }

    private void model() {
        if (result.versions().model().isPresent()) {
            lines.add("");
            lines.add("Model");
            lines.add("  " + new LedgerText(note, ledger).summary());
        }
    }

    private void refused() {
        if (result.refused().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("Refused");
        TextGrid grid = new TextGrid("Code", "Layer", "Rule", "Reason", "Evidence");
        for (RefusedCode refusal : result.refused()) {
            grid.row(List.of(
                    List.of(Quote.plain(refusal.text())),
                    List.of(refusal.rule().layer().label()),
                    List.of(refusal.rule().id()),
                    List.of(Sentences.why(refusal)),
                    evidence(refusal.evidence())));
        }
        lines.addAll(grid.lines());
    }

    private void advice(String heading, List<Advice> advice) {
        if (!advice.isEmpty()) {
            lines.add("");
            lines.add(heading);
            Sentences.together(advice).forEach(line -> lines.add("  " + line));
        }
    }

    private void versions() {
        lines.add("");
        lines.add("Audit: ICD-10-CM " + result.versions().release() + ", "
                + result.encounter().setting() + " " + result.encounter().date() + ", codebook "
                + shown(result.versions().codebook()) + ", rulebook "
                + shown(result.versions().rulebook())
                + ", dictionary " + shown(result.versions().dictionary()) + ", model "
                + result.versions().model().map(ResultTable::shown).orElse("none")
                + result.versions()
                        .mappings()
                        .map(digest -> ", generated mappings " + shown(digest))
                        .orElse("")
                + "; "
                + result.verdicts().firings().size() + " rules fired");
    }

    private static String shown(ModelVersion model) {
        return Quote.plain(model.name()) + " " + shown(model.sha256())
                + model.sentTo()
                        .map(address -> ", note sent to " + Quote.plain(address))
                        .orElse("");
    }

    private static String shown(String digest) {
        return digest.substring(0, SHOWN_DIGEST);
    }

    private List<String> evidence(List<EvidenceSpan> spans) {
        return spans.stream().map(span -> Sentences.evidence(note, span)).toList();
    }
}
