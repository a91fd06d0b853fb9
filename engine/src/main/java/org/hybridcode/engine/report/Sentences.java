package org.hybridcode.engine.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hybridcode.engine.coding.Advice;
import org.hybridcode.engine.coding.AssignedCode;
import org.hybridcode.engine.coding.EvidenceSpan;
import org.hybridcode.engine.coding.RefusedCode;
import org.hybridcode.engine.coding.Versions;
import org.hybridcode.engine.score.Trait;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.rules.facts.Cue;

/** How findings read as sentences. */
final class Sentences {
    private static final int MOST_OPTIONS = 8;

    private Sentences() {}

    /** What several findings may have in common. */
    private record Said(String rule, String message) {}

    /** A warning or query with the codes it is about, and what the codebook offers. */
    static String of(Advice advice) {
        return codes(advice) + ": " + advice.message() + offered(advice.options());
    }

    private static String codes(Advice advice) {
        return advice.entries().stream().map(Sentences::code).collect(Collectors.joining(" and "));
    }

    private static String offered(List<CodebookEntry> options) {
        return options.isEmpty() ? "" : " " + options(options);
    }

    /** The same, those that say the same of several codes in one line; each begins with its rule. */
    static List<String> together(List<Advice> advice) {
        Map<Said, List<String>> codes = new LinkedHashMap<>();
        for (Advice item : advice) {
            codes.computeIfAbsent(
                            new Said(item.rule().id(), item.message() + offered(item.options())),
                            none -> new ArrayList<>())
                    .add(codes(item));
        }
        return codes.entrySet().stream()
                .map(line -> line.getKey().rule() + "  " + String.join("; ", line.getValue()) + ": "
                        + line.getKey().message())
                .toList();
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

    /** The words with their place: {@code "pneumonia" assessment 12-21}, and the cues that changed them. */
    static String evidence(String note, EvidenceSpan evidence) {
        String said =
                evidence.cues().stream().map(cue -> cue(note, cue)).distinct().collect(Collectors.joining(", "));
        return "\"" + Quote.onOneLine(note, evidence.span()) + "\" " + words(evidence.section()) + " "
                + evidence.span().begin() + "-" + evidence.span().end() + (said.isEmpty() ? "" : " [" + said + "]");
    }

    /** The model in full, and where the note was sent; "none" without one. */
    static String model(Versions versions) {
        return versions.model()
                .map(model -> Quote.plain(model.name()) + " " + model.sha256()
                        + model.sentTo()
                                .map(address -> ", to which the note was sent at " + Quote.plain(address))
                                .orElse(""))
                .orElse("none");
    }

    /** How often codes like this one are right, and what they have in common. */
    static String score(AssignedCode code) {
        String traits = code.profile().traits().stream().map(Trait::words).collect(Collectors.joining("; "));
        return String.format(Locale.ROOT, "%.3f", code.score()) + ", the share of codes like it that were right on "
                + code.profile().record().words() + (traits.isEmpty() ? "" : ": " + traits);
    }

    private static String cue(String note, Cue cue) {
        return words(cue.kind()) + ": \"" + Quote.onOneLine(note, cue.span()) + "\"";
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
