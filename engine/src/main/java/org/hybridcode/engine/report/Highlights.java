package org.hybridcode.engine.report;

import java.util.List;
import java.util.TreeSet;
import org.hybridcode.engine.coding.CodingResult;
import org.hybridcode.engine.coding.EvidenceSpan;
import org.hybridcode.rules.facts.Cue;
import org.hybridcode.rules.facts.Span;

/** The note as HTML text with the evidence marked by its verdict: assigned before refused before cue. */
final class Highlights {

    private Highlights() {}

    static String of(String note, CodingResult result) {
        List<Span> assigned = result.codes().stream()
                .flatMap(code -> code.evidence().stream())
                .map(EvidenceSpan::span)
                .toList();
        List<EvidenceSpan> refusedEvidence = result.refused().stream()
                .flatMap(refusal -> refusal.evidence().stream())
                .toList();
        List<Span> refused = refusedEvidence.stream().map(EvidenceSpan::span).toList();
        List<Span> cues = refusedEvidence.stream()
                .flatMap(evidence -> evidence.cues().stream())
                .map(Cue::span)
                .toList();
        return marked(note, assigned, refused, cues);
    }

    private static String marked(String note, List<Span> assigned, List<Span> refused, List<Span> cues) {
        TreeSet<Integer> edges = new TreeSet<>(List.of(0, note.length()));
        for (List<Span> spans : List.of(assigned, refused, cues)) {
            spans.forEach(span -> edges.addAll(List.of(span.begin(), span.end())));
        }
        StringBuilder html = new StringBuilder();
        int from = edges.first();
        for (int to : edges.tailSet(from, false)) {
            html.append(piece(note, new Span(from, to), assigned, refused, cues));
            from = to;
        }
        return html.toString();
    }

    private static String piece(String note, Span span, List<Span> assigned, List<Span> refused, List<Span> cues) {
        String text = HtmlPage.escape(Quote.of(note, span));
        if (within(span, assigned)) {
            return mark("assigned", text);
        }
        if (within(span, refused)) {
            return mark("refused", text);
        }
        return within(span, cues) ? mark("cue", text) : text;
    }

    private static boolean within(Span span, List<Span> spans) {
        return spans.stream().anyMatch(other -> other.covers(span));
    }

    private static String mark(String verdict, String text) {
        return "<mark class=\"" + verdict + "\">" + text + "</mark>";
    }
}
