package org.hybridcode.engine.audit.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hybridcode.engine.coding.AssignedCode;
import org.hybridcode.engine.coding.CodingResult;
import org.hybridcode.engine.coding.EvidenceSpan;
import org.hybridcode.engine.coding.RefusedCode;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.rules.facts.Assertion;
import org.hybridcode.rules.facts.Assessed;
import org.hybridcode.rules.facts.Assignment;
import org.hybridcode.rules.facts.Candidate;
import org.hybridcode.rules.facts.Conflict;
import org.hybridcode.rules.facts.Documented;
import org.hybridcode.rules.facts.Evidence;
import org.hybridcode.rules.facts.Exclusion;
import org.hybridcode.rules.facts.GivesWay;
import org.hybridcode.rules.facts.PresentOnAdmission;
import org.hybridcode.rules.facts.Proposal;
import org.hybridcode.rules.facts.ProposalSource;
import org.hybridcode.rules.facts.Query;
import org.hybridcode.rules.facts.Rejection;
import org.hybridcode.rules.facts.Sequence;
import org.hybridcode.rules.facts.Standing;
import org.hybridcode.rules.facts.Verdict;
import org.hybridcode.rules.facts.Warning;
import org.hybridcode.rules.facts.Yielding;
import org.hybridcode.rules.rulebook.RuleCard;
import org.hybridcode.rules.session.Firing;

/** The decisions of one result: every assigned code and everything that was refused, each with what the rules said of it. */
final class Decisions {
    private final NoteRecorder recorder;
    private final AuditedNote note;
    private final CodingResult result;
    private final String noteDigest;
    private final String encounterDigest;
    private final Map<EvidenceSpan, Assertion> assertions = new HashMap<>();
    private final Map<String, Refusal> refusals = new HashMap<>();
    private final Map<String, Set<Step>> ofCode = new HashMap<>();
    private final Map<String, Set<Step>> ofProposal = new HashMap<>();
    private final Map<String, List<Proposal>> proposals = new HashMap<>();

    /** The first refusal of a proposal. */
    private record Refusal(RuleCard rule, String reason) {}

    Decisions(NoteRecorder recorder, AuditedNote note, CodingResult result) {
        this.recorder = recorder;
        this.note = note;
        this.result = result;
        this.noteDigest = recorder.key().note(note.id());
        this.encounterDigest = recorder.key().encounter(note.encounter());
        for (Evidence evidence : result.found().evidence()) {
            EvidenceSpan span = new EvidenceSpan(
                    evidence.mention().span(),
                    evidence.section(),
                    evidence.mention().assertion().cues());
            assertions.putIfAbsent(span, evidence.mention().assertion());
        }
        result.found().proposals().forEach(proposal -> proposals
                .computeIfAbsent(proposal.text(), none -> new ArrayList<>())
                .add(proposal));
        result.verdicts().firings().forEach(this::read);
    }

    private void read(Firing firing) {
        for (Verdict verdict : firing.verdicts()) {
            Step step = new Step(
                    firing.card().layer().label(),
                    firing.card().id(),
                    verdict.getClass().getSimpleName());
            if (verdict instanceof Candidate candidate) {
                add(ofProposal, candidate.proposalId(), step);
            } else if (verdict instanceof Rejection rejection) {
                add(ofProposal, rejection.proposalId(), step);
                refusals.putIfAbsent(rejection.proposalId(), new Refusal(firing.card(), rejection.reason()));
            } else {
                codes(verdict).forEach(code -> add(ofCode, code, step));
            }
        }
    }

    private static void add(Map<String, Set<Step>> steps, String key, Step step) {
        steps.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(step);
    }

    /** The codes that a verdict is about. */
    private static List<String> codes(Verdict verdict) {
        if (verdict instanceof Sequence sequence) {
            return List.of(sequence.first().text(), sequence.second().text());
        }
        return entries(verdict).map(CodebookEntry::text).toList();
    }

    private static Stream<CodebookEntry> entries(Verdict verdict) {
        if (verdict instanceof Documented documented) {
            return Stream.of(documented.entry());
        } else if (verdict instanceof Assessed assessed) {
            return Stream.of(assessed.entry());
        } else if (verdict instanceof GivesWay way) {
            return Stream.of(way.entry(), way.by());
        } else if (verdict instanceof Conflict conflict) {
            return Stream.of(conflict.entry());
        } else if (verdict instanceof Yielding yielding) {
            return Stream.of(yielding.weaker(), yielding.stronger());
        } else if (verdict instanceof Exclusion exclusion) {
            return Stream.of(exclusion.entry());
        } else if (verdict instanceof Standing standing) {
            return Stream.of(standing.entry());
        } else if (verdict instanceof Assignment assignment) {
            return Stream.of(assignment.entry());
        } else if (verdict instanceof PresentOnAdmission present) {
            return Stream.of(present.entry());
        } else if (verdict instanceof Warning warning) {
            return warning.entries().stream();
        }
        return verdict instanceof Query query ? Stream.of(query.entry()) : Stream.empty();
    }

    /** The assigned codes by rank, then what was refused, by candidate. */
    List<DecisionEntry> all() {
        List<DecisionEntry> all = new ArrayList<>();
        result.codes().forEach(code -> all.add(assigned(code)));
        result.refused().stream()
                .map(this::refused)
                .sorted(Comparator.comparing(DecisionEntry::candidate))
                .forEach(all::add);
        return all;
    }

    private DecisionEntry assigned(AssignedCode code) {
        String text = code.entry().text();
        List<Step> steps = steps(passed(text), ofCode.getOrDefault(text, Set.of()));
        Step last = steps.stream()
                .filter(step -> step.verdict().equals(Assignment.class.getSimpleName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rule assigned " + text));
        return new DecisionEntry(
                note.time(),
                recorder.job(),
                recorder.actor(),
                noteDigest,
                encounterDigest,
                recorder.versions(),
                text,
                code.sources(),
                code.score(),
                evidence(code.evidence()),
                steps,
                DecisionEntry.Outcome.ASSIGNED,
                last.layer(),
                last.rule(),
                "",
                Optional.empty(),
                Optional.of(text),
                Optional.of(code.rank()),
                code.presentOnAdmission());
    }

    private DecisionEntry refused(RefusedCode refused) {
        boolean gaveWay = refused.by().isPresent();
        List<Proposal> meant = gaveWay ? passed(refused.text()) : rejected(refused);
        Set<Step> further = gaveWay ? ofCode.getOrDefault(refused.text(), Set.of()) : Set.of();
        return new DecisionEntry(
                note.time(),
                recorder.job(),
                recorder.actor(),
                noteDigest,
                encounterDigest,
                recorder.versions(),
                meant.isEmpty() ? refused.text() : recorder.shown(meant.get(0)),
                sources(meant),
                meant.stream().mapToDouble(Proposal::score).max().orElse(0),
                evidence(refused.evidence()),
                steps(meant, further),
                DecisionEntry.Outcome.REFUSED,
                refused.rule().layer().label(),
                refused.rule().id(),
                refused.reason(),
                refused.by().map(CodebookEntry::text),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<ProposalSource> sources(List<Proposal> meant) {
        return meant.stream().map(Proposal::source).distinct().sorted().toList();
    }

    private List<Proposal> passed(String text) {
        return proposals.getOrDefault(text, List.of()).stream()
                .filter(proposal -> !refusals.containsKey(proposal.id()))
                .toList();
    }

    private List<Proposal> rejected(RefusedCode refused) {
        Refusal refusal = new Refusal(refused.rule(), refused.reason());
        return proposals.getOrDefault(refused.text(), List.of()).stream()
                .filter(proposal -> refusal.equals(refusals.get(proposal.id())))
                .toList();
    }

    /** What was said of the proposals, then of their code: the order of the layers. */
    private List<Step> steps(List<Proposal> meant, Collection<Step> further) {
        Set<Step> steps = new LinkedHashSet<>();
        meant.forEach(proposal -> steps.addAll(ofProposal.getOrDefault(proposal.id(), Set.of())));
        steps.addAll(further);
        return List.copyOf(steps);
    }

    private List<AuditEvidence> evidence(List<EvidenceSpan> spans) {
        return spans.stream().map(this::evidence).toList();
    }

    private AuditEvidence evidence(EvidenceSpan span) {
        Assertion assertion = assertions.getOrDefault(span, Assertion.DEFAULT);
        return new AuditEvidence(
                span.span().begin(),
                span.span().end(),
                span.section(),
                assertion.polarity(),
                assertion.temporality(),
                assertion.certainty(),
                assertion.experiencer(),
                span.cues().stream()
                        .map(cue -> new AuditCue(
                                cue.kind(), cue.span().begin(), cue.span().end()))
                        .toList(),
                recorder.words(
                        note.text().substring(span.span().begin(), span.span().end())));
    }
}
