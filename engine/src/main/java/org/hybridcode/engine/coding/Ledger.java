package org.hybridcode.engine.coding;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hybridcode.engine.coding.LedgerLine.Outcome;
import org.hybridcode.rules.facts.Evidence;
import org.hybridcode.rules.facts.Proposal;
import org.hybridcode.rules.facts.ProposalSource;
import org.hybridcode.rules.facts.Rejection;
import org.hybridcode.rules.facts.Verdict;
import org.hybridcode.rules.rulebook.Layer;
import org.hybridcode.rules.rulebook.RuleCard;
import org.hybridcode.rules.session.Firing;

/**
 * The account of everything that models proposed for a note.
 *
 * @param lines one for each proposal, by code, then by place in the note
 */
public record Ledger(List<LedgerLine> lines) {

    /** A first refusal of a proposal. */
    private record Refusal(RuleCard rule, String reason) {}

    /** Copies the lines. */
    public Ledger {
        lines = List.copyOf(lines);
    }

    /** The account of a result; no lines when no model proposed anything. */
    public static Ledger of(CodingResult result) {
        Map<String, Refusal> refusals = refusals(result);
        Map<String, List<EvidenceSpan>> evidence = result.found().evidence().stream()
                .collect(Collectors.groupingBy(
                        Evidence::proposalId,
                        Collectors.mapping(
                                item -> new EvidenceSpan(
                                        item.mention().span(),
                                        item.mention().section(),
                                        item.mention().assertion().cues()),
                                Collectors.toList())));
        return new Ledger(result.found().proposals().stream()
                .filter(proposal -> proposal.source() == ProposalSource.NEURAL)
                .sorted(Comparator.comparing(Proposal::text).thenComparingInt(Proposal::prominence))
                .map(proposal -> line(
                        result,
                        proposal,
                        evidence.getOrDefault(proposal.id(), List.of()),
                        Optional.ofNullable(refusals.get(proposal.id()))))
                .toList());
    }

    private static Map<String, Refusal> refusals(CodingResult result) {
        Map<String, Refusal> refusals = new HashMap<>();
        for (Firing firing : result.verdicts().firings()) {
            for (Verdict verdict : firing.verdicts()) {
                if (verdict instanceof Rejection rejection) {
                    refusals.putIfAbsent(rejection.proposalId(), new Refusal(firing.card(), rejection.reason()));
                }
            }
        }
        return refusals;
    }

    private static LedgerLine line(
            CodingResult result, Proposal proposal, List<EvidenceSpan> evidence, Optional<Refusal> refused) {
        if (refused.isPresent()) {
            Refusal refusal = refused.get();
            return new LedgerLine(
                    proposal,
                    evidence,
                    Outcome.REFUSED,
                    Optional.of(refusal.rule()),
                    refusal.reason(),
                    Optional.empty());
        }
        Optional<AssignedCode> assigned = result.codes().stream()
                .filter(code -> code.entry().text().equals(proposal.text()))
                .findFirst();
        if (assigned.isPresent()) {
            Outcome outcome =
                    assigned.get().sources().equals(List.of(ProposalSource.NEURAL)) ? Outcome.ALONE : Outcome.AGREED;
            return new LedgerLine(proposal, evidence, outcome, Optional.empty(), "", Optional.empty());
        }
        return result.refused().stream()
                .filter(refusal ->
                        refusal.text().equals(proposal.text()) && refusal.by().isPresent())
                .findFirst()
                .map(refusal -> new LedgerLine(
                        proposal,
                        evidence,
                        Outcome.REFUSED,
                        Optional.of(refusal.rule()),
                        refusal.reason(),
                        refusal.by()))
                .orElseGet(
                        () -> new LedgerLine(proposal, evidence, Outcome.OPEN, Optional.empty(), "", Optional.empty()));
    }

    /** Whether the knowledge base and a model both propose this code, and it was assigned. */
    public boolean agreed(AssignedCode code) {
        return lines.stream()
                .anyMatch(line -> line.outcome() == Outcome.AGREED
                        && line.proposal().text().equals(code.entry().text()));
    }

    /** How many proposals came to each outcome that any came to. */
    public SortedMap<Outcome, Integer> outcomes() {
        SortedMap<Outcome, Integer> counts = new TreeMap<>();
        lines.forEach(line -> counts.merge(line.outcome(), 1, Integer::sum));
        return counts;
    }

    /** How many proposals each layer refused, in the order of the layers; a layer that refused none is not there. */
    public Map<Layer, Integer> refusedByLayer() {
        Map<Layer, Integer> counts = new EnumMap<>(Layer.class);
        lines.forEach(line -> line.rule().ifPresent(rule -> counts.merge(rule.layer(), 1, Integer::sum)));
        return counts;
    }
}
