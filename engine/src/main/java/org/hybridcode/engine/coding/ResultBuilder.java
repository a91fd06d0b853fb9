package org.hybridcode.engine.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.rules.facts.Assignment;
import org.hybridcode.rules.facts.Candidate;
import org.hybridcode.rules.facts.Combination;
import org.hybridcode.rules.facts.Documented;
import org.hybridcode.rules.facts.Evidence;
import org.hybridcode.rules.facts.GivesWay;
import org.hybridcode.rules.facts.PresentOnAdmission;
import org.hybridcode.rules.facts.Proposal;
import org.hybridcode.rules.facts.Query;
import org.hybridcode.rules.facts.Rejection;
import org.hybridcode.rules.facts.Standing;
import org.hybridcode.rules.facts.Verdict;
import org.hybridcode.rules.facts.Warning;
import org.hybridcode.rules.rulebook.RuleCard;
import org.hybridcode.rules.session.Case;
import org.hybridcode.rules.session.Firing;
import org.hybridcode.rules.session.Verdicts;

/** Collects the verdicts of one session into a result; decides nothing. */
final class ResultBuilder {
    private final Case found;
    private final Verdicts verdicts;
    private final Versions versions;
    private final Map<String, List<Evidence>> evidence = new HashMap<>();
    private final Set<String> rejected = new HashSet<>();
    private final Map<Icd10Code, List<Proposal>> passed = new TreeMap<>();

    ResultBuilder(Case found, Verdicts verdicts, Versions versions) {
        this.found = found;
        this.verdicts = verdicts;
        this.versions = versions;
        found.evidence().forEach(item -> evidence.computeIfAbsent(item.proposalId(), none -> new ArrayList<>())
                .add(item));
        verdicts.of(Rejection.class).forEach(rejection -> rejected.add(rejection.proposalId()));
        verdicts.of(Candidate.class)
                .filter(candidate -> !rejected.contains(candidate.proposalId()))
                .forEach(candidate -> passed.computeIfAbsent(candidate.code(), none -> new ArrayList<>())
                        .add(candidate.proposal()));
        verdicts.firings().forEach(this::combined);
    }

    /** Behind a code that stands for others stand the proposals of those. */
    private void combined(Firing firing) {
        List<Proposal> parts = firing.matched().stream()
                .flatMap(ResultBuilder::stoodFor)
                .flatMap(code -> passed.getOrDefault(code, List.of()).stream())
                .toList();
        for (Verdict verdict : firing.verdicts()) {
            if (verdict instanceof Documented documented && !parts.isEmpty()) {
                List<Proposal> known = passed.computeIfAbsent(documented.code(), none -> new ArrayList<>());
                parts.stream().filter(proposal -> !known.contains(proposal)).forEach(known::add);
            }
        }
    }

    private static Stream<Icd10Code> stoodFor(Object matched) {
        if (matched instanceof Combination combination) {
            return Stream.of(combination.first(), combination.second());
        }
        return matched instanceof Documented documented ? Stream.of(documented.code()) : Stream.empty();
    }

    CodingResult build() {
        return new CodingResult(
                found.encounter(),
                versions,
                assigned(),
                new Refusals(verdicts, passed, this::spans).all(),
                warnings(),
                queries(),
                found,
                verdicts);
    }

    private List<AssignedCode> assigned() {
        List<CodebookEntry> entries = verdicts.of(Assignment.class)
                .map(Assignment::entry)
                .filter(this::evidenced)
                .sorted(Comparator.comparingInt(this::prominence))
                .toList();
        List<CodebookEntry> ordered = new Ranking(verdicts).order(entries);
        List<AssignedCode> codes = new ArrayList<>();
        for (CodebookEntry entry : ordered) {
            codes.add(assigned(codes.size() + 1, entry));
        }
        return codes;
    }

    /** Without the evidence layer a model's code without words may come as far as this; it does not leave. */
    private boolean evidenced(CodebookEntry entry) {
        return !spans(passed.get(entry.code())).isEmpty();
    }

    private int prominence(CodebookEntry entry) {
        return passed.get(entry.code()).stream()
                .mapToInt(Proposal::prominence)
                .min()
                .orElseThrow();
    }

    private AssignedCode assigned(int rank, CodebookEntry entry) {
        List<Proposal> proposals = passed.get(entry.code());
        return new AssignedCode(
                rank,
                entry,
                proposals.stream().map(Proposal::source).distinct().sorted().toList(),
                proposals.stream().mapToDouble(Proposal::score).max().orElseThrow(),
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
        return proposals.stream()
                .flatMap(proposal -> evidence.getOrDefault(proposal.id(), List.of()).stream())
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
