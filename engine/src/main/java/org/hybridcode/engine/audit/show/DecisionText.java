package org.hybridcode.engine.audit.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hybridcode.engine.audit.record.AuditCue;
import org.hybridcode.engine.audit.record.AuditEvidence;
import org.hybridcode.engine.audit.record.AuditRule;
import org.hybridcode.engine.audit.record.DecisionEntry;
import org.hybridcode.engine.audit.record.JobEntry;

/** A decision in words. */
public final class DecisionText {
    private final JobEntry job;
    private final Map<String, String> sources;

    /** For the decisions of a job. */
    public DecisionText(JobEntry job) {
        this.job = job;
        this.sources = job.rules().stream().collect(Collectors.toMap(AuditRule::id, AuditRule::source));
    }

    /** The lines of a decision. */
    public List<String> lines(long sequence, DecisionEntry decision) {
        List<String> lines = new ArrayList<>();
        lines.add(decision.candidate() + "  " + outcome(decision));
        lines.add(
                "  Record " + sequence + " of " + decision.job() + ", " + decision.time() + ", by " + decision.actor());
        lines.add("  Note " + decision.note());
        lines.add("  Encounter " + decision.encounter());
        lines.add("  Proposed by " + proposed(decision));
        lines.add("  Words of the note");
        decision.evidence().forEach(words -> lines.add("    " + evidence(words)));
        lines.add("  What the layers said");
        decision.steps()
                .forEach(step -> lines.add("    %-14s %-10s %-18s %s"
                        .formatted(step.layer(), step.rule(), step.verdict(), sources.getOrDefault(step.rule(), ""))
                        .stripTrailing()));
        lines.add("  Depends on");
        job.versions().components().forEach((name, value) -> lines.add("    " + name + " " + value));
        return lines;
    }

    private static String outcome(DecisionEntry decision) {
        if (decision.verdict() == DecisionEntry.Outcome.ASSIGNED) {
            return "assigned, rank " + decision.rank().orElseThrow()
                    + decision.poa()
                            .map(letter -> ", present on admission " + letter)
                            .orElse("");
        }
        return "refused by " + decision.layer() + ", " + decision.rule() + ": " + decision.reason()
                + decision.by().map(code -> " (" + code + ")").orElse("");
    }

    private static String proposed(DecisionEntry decision) {
        return decision.sources().isEmpty()
                ? "the codes that it stands for"
                : decision.sources().stream().map(Enum::name).collect(Collectors.joining(", ")) + ", score "
                        + decision.score();
    }

    private static String evidence(AuditEvidence words) {
        String said = List.of(
                        words.section().name(),
                        words.polarity().name(),
                        words.temporality().name(),
                        words.certainty().name(),
                        words.experiencer().name())
                .stream()
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        String cues = words.cues().stream().map(DecisionText::cue).collect(Collectors.joining(", "));
        return words.begin() + "-" + words.end()
                + words.words()
                        .map(text -> " \"" + text.replaceAll("\\s+", " ") + "\"")
                        .orElse("") + " " + said
                + (cues.isEmpty() ? "" : " [" + cues + "]");
    }

    private static String cue(AuditCue cue) {
        return cue.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + cue.begin() + "-" + cue.end();
    }
}
