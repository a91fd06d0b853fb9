package org.hybridcode.engine.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.hybridcode.engine.score.Profile;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.rules.facts.Assignment;
import org.hybridcode.rules.facts.Candidate;
import org.hybridcode.rules.facts.Documented;
import org.hybridcode.rules.facts.Evidence;
import org.hybridcode.rules.facts.GivesWay;
import org.hybridcode.rules.facts.PresentOnAdmission;
import org.hybridcode.rules.facts.Proposal;
import org.hybridcode.rules.facts.Query;
import org.hybridcode.rules.facts.Standing;
import org.hybridcode.rules.facts.Verdict;
import org.hybridcode.rules.facts.Warning;
import org.hybridcode.rules.rulebook.RuleCard;
import org.hybridcode.rules.session.Case;
import org.hybridcode.rules.session.Verdicts;

/** Collects the verdicts of one session into a result; decides nothing. */
final class ResultBuilder {
    private final Case found;
    private final Verdicts verdicts;
    private final Versions versions;
    private final Scoring scoring;
    private final Support support;

    ResultBuilder(Case found, Verdicts verdicts, Versions versions, Scoring scoring) {
        this.found = found;
        this.verdicts = verdicts;
        this.versions = versions;
        this.scoring = scoring;
        this.support = new Support(found, verdicts);
    }

    CodingResult build() {
        return new CodingResult(
                found.encounter(),
                versions,
                assigned(),
                new Refusals(verdicts, support.passed(), this::spans).all(),
                warnings(),
                queries(),
                found,
                verdicts);
    }

    private List<AssignedCode> assigned() {
        List<CodebookEntry> entries = verdicts.of(Assignment.class)
                .map(Assignment::entry)
                .filter(this::evidenced)
                .toList();
        List<CodebookEntry> ordered = new Ranking(verdicts)
                .order(entries.stream()
                        .sorted(Comparator.comparingInt(entry -> prominence(entry, entries)))
                        .toList());
        Traits traits = new Traits(found, verdicts, support);
        List<AssignedCode> codes = new ArrayList<>();
        for (CodebookEntry entry : ordered) {
            codes.add(assigned(codes.size() + 1, entry, traits.of(entry)));
        }
        return codes;
    }

    /** Without the evidence layer a model's code without words may come as far as this; it does not leave. */
    private boolean evidenced(CodebookEntry entry) {
        return !spans(support.behind(entry.code())).isEmpty();
    }

    /**
     * The place of the most telling proposal for the code: of those that speak for no other code of its category, where it
     * has such. The diabetes that several of its complications take in gives none of them its place.
     */
    private int prominence(CodebookEntry entry, List<CodebookEntry> entries) {
        Set<Proposal> shared = entries.stream()
                .filter(other -> !other.equals(entry) && other.category().equals(entry.category()))
                .flatMap(other -> support.behind(other.code()).stream())
                .collect(Collectors.toSet());
        List<Proposal> behind = support.behind(entry.code());
        return behind.stream()
                .filter(proposal -> !shared.contains(proposal))
                .mapToInt(Proposal::prominence)
                .min()
                .orElseGet(() ->
                        behind.stream().mapToInt(Proposal::prominence).min().orElseThrow());
    }

    private AssignedCode assigned(int rank, CodebookEntry entry, Profile profile) {
        List<Proposal> proposals = support.behind(entry.code());
        return new AssignedCode(
                rank,
                entry,
                proposals.stream().map(Proposal::source).distinct().sorted().toList(),
                scoring.score(profile, proposals),
                profile,
                spans(proposals),
                presentOnAdmission(entry),
                rulesBehind(entry, proposals));
    }

    private Optional<String> presentOnAdmission(CodebookEntry entry) {
        return verdicts.of(PresentOnAdmission.class)
                .filter(present -> present.entry().equals(entry))
                .map(PresentOnAdmission::indicator)
                .findFirst();
    }

    /** The rules that spoke for the code and for the proposals behind it. */
    private List<String> rulesBehind(CodebookEntry entry, List<Proposal> proposals) {
        return verdicts.firings().stream()
                .filter(firing -> firing.verdicts().stream().anyMatch(verdict -> isFor(verdict, entry, proposals)))
                .map(firing -> firing.card().id())
                .distinct()
                .toList();
    }

    private static boolean isFor(Verdict verdict, CodebookEntry entry, List<Proposal> proposals) {
        return (verdict instanceof Candidate candidate && proposals.contains(candidate.proposal()))
                || (verdict instanceof Documented documented
                        && documented.entry().equals(entry))
                || (verdict instanceof GivesWay way && way.by().equals(entry))
                || (verdict instanceof Standing standing && standing.entry().equals(entry))
                || (verdict instanceof Assignment assignment
                        && assignment.entry().equals(entry));
    }

    private List<EvidenceSpan> spans(List<Proposal> proposals) {
        return support.evidence(proposals)
                .map(Evidence::mention)
                .distinct()
                .map(mention -> new EvidenceSpan(
                        mention.span(), mention.section(), mention.assertion().cues()))
                .distinct()
                .sorted(Comparator.comparing(EvidenceSpan::span))
                .toList();
    }

    private List<Advice> warnings() {
        return advice(
                Warning.class, (card, warning) -> new Advice(card, warning.entries(), List.of(), warning.message()));
    }

    private List<Advice> queries() {
        return advice(
                Query.class,
                (card, query) -> new Advice(card, List.of(query.entry()), query.options(), query.message()));
    }

    private <V extends Verdict> List<Advice> advice(Class<V> kind, BiFunction<RuleCard, V, Advice> reading) {
        return verdicts.firings().stream()
                .flatMap(firing -> firing.verdicts().stream()
                        .filter(kind::isInstance)
                        .map(verdict -> reading.apply(firing.card(), kind.cast(verdict))))
                .distinct()
                .sorted(Comparator.comparing((Advice advice) -> advice.rule().id())
                        .thenComparing(advice -> advice.entries().toString()))
                .toList();
    }
}
