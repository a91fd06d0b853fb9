package org.hybridcode.engine.coding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.rules.facts.Candidate;
import org.hybridcode.rules.facts.Exclusion;
import org.hybridcode.rules.facts.GivesWay;
import org.hybridcode.rules.facts.Proposal;
import org.hybridcode.rules.facts.Rejection;
import org.hybridcode.rules.facts.Verdict;
import org.hybridcode.rules.facts.Yielding;
import org.hybridcode.rules.rulebook.RuleCard;
import org.hybridcode.rules.session.Firing;
import org.hybridcode.rules.session.Verdicts;

/** Tells what was refused, each with the rule that decided it: the first one, or the one that made a code yield. */
final class Refusals {
    private final Verdicts verdicts;
    private final Map<Icd10Code, List<Proposal>> passed;
    private final Function<List<Proposal>, List<EvidenceSpan>> spans;
    private final Map<List<CodebookEntry>, RuleCard> whyItYields = new HashMap<>();
    private final Map<String, CodebookEntry> entries = new HashMap<>();
    private final Map<Group, Set<Proposal>> groups = new LinkedHashMap<>();
    private final Set<String> told = new HashSet<>();

    /** What refusals must share to be told together: the text, the rule, the reason, and the code it gave way to. */
    private record Group(String text, RuleCard rule, String reason, Optional<CodebookEntry> by) {}

    Refusals(
            Verdicts verdicts,
            Map<Icd10Code, List<Proposal>> passed,
            Function<List<Proposal>, List<EvidenceSpan>> spans) {
        this.verdicts = verdicts;
        this.passed = passed;
        this.spans = spans;
    }

    /** In the order of the codes, then of the layers. */
    List<RefusedCode> all() {
        for (Firing firing : verdicts.firings()) {
            firing.verdicts().forEach(verdict -> read(firing.card(), verdict));
        }
        return groups.entrySet().stream()
                .map(group -> refused(group.getKey(), List.copyOf(group.getValue())))
                .sorted(Comparator.comparing(RefusedCode::text)
                        .thenComparing(refusal -> refusal.rule().layer())
                        .thenComparing(refusal -> refusal.rule().id())
                        .thenComparing(
                                refusal -> refusal.by().map(CodebookEntry::text).orElse("")))
                .toList();
    }

    private void read(RuleCard rule, Verdict verdict) {
        if (verdict instanceof Candidate candidate) {
            entries.put(candidate.code().text(), candidate.entry());
        } else if (verdict instanceof Rejection rejection) {
            if (told.add(rejection.proposalId())) {
                Proposal proposal = rejection.proposal();
                add(new Group(proposal.text(), rule, rejection.reason(), Optional.empty()), List.of(proposal));
            }
        } else if (verdict instanceof GivesWay way) {
            whyItYields.putIfAbsent(List.of(way.entry(), way.by()), rule);
        } else if (verdict instanceof Yielding yielding) {
            whyItYields.putIfAbsent(List.of(yielding.weaker(), yielding.stronger()), rule);
        } else if (verdict instanceof Exclusion exclusion) {
            RuleCard why = whyItYields.getOrDefault(List.of(exclusion.entry(), exclusion.by()), rule);
            entries.put(exclusion.code().text(), exclusion.entry());
            add(
                    new Group(exclusion.code().text(), why, exclusion.reason(), Optional.of(exclusion.by())),
                    passed.get(exclusion.code()));
        }
    }

    private void add(Group group, List<Proposal> proposals) {
        groups.computeIfAbsent(group, none -> new LinkedHashSet<>()).addAll(proposals);
    }

    private RefusedCode refused(Group group, List<Proposal> proposals) {
        return new RefusedCode(
                group.text(),
                Optional.ofNullable(entries.get(group.text())),
                group.rule(),
                group.reason(),
                group.by(),
                spans.apply(proposals));
    }
}
