package org.hybridcode.engine.report;

import java.util.List;
import java.util.stream.Collectors;
import org.hybridcode.engine.coding.Advice;
import org.hybridcode.engine.coding.EvidenceSpan;
import org.hybridcode.engine.coding.RefusedCode;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.rules.facts.Cue;

/** How findings read as sentences. */
final class Sentences {
    private static final int MOST_OPTIONS = 8;

    private Sentences() {}

    /** A warning or query with the codes it is about, and what the codebook offers. */
    static String of(Advice advice) {
        String codes = advice.entries().stream().map(Sentences::code).collect(Collectors.joining(" and "));
        String offered = advice.options().isEmpty() ? "" : " " + options(advice.options());
        return codes + ": " + advice.message() + offered;
    }

    private static String code(CodebookEntry entry) {
        return entry.text()
                + entry.billableUntil()
                        .map(day -> " (billable until " + day + ")")
                        .orElse("");
    }

    private static String options(List<CodebookEntry> entries) {
        String named =
                entries.stream().limit(MOST_OPTIONS).map(CodebookEntry::text).collect(Collectors.joining(", "));
        int more = entries.size() - MOST_OPTIONS;
        return more > 0 ? named + " and " + more + " more" : named;
    }

    /** Why something was refused, with the code it gave way to. */
    static String why(RefusedCode refusal) {
        return refusal.by()
                .map(by -> refusal.reason() + " (" + by.text() + " " + by.title() + ")")
                .orElse(refusal.reason());
    }

    /** The words with their place: {@code "pneumonia" ASSESSMENT 12-21}, and the cues that changed them. */
    static String evidence(String note, EvidenceSpan evidence) {
        String said =
                evidence.cues().stream().map(cue -> cue(note, cue)).distinct().collect(Collectors.joining(", "));
        return "\"" + Quote.onOneLine(note, evidence.span()) + "\" " + evidence.section() + " "
                + evidence.span().begin() + "-" + evidence.span().end() + (said.isEmpty() ? "" : " [" + said + "]");
    }

    private static String cue(String note, Cue cue) {
        return cue.kind() + ": \"" + Quote.onOneLine(note, cue.span()) + "\"";
    }
}
