package org.hybridcode.engine.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.rules.facts.Candidate;
import org.hybridcode.rules.facts.Combination;
import org.hybridcode.rules.facts.Documented;
import org.hybridcode.rules.facts.Evidence;
import org.hybridcode.rules.facts.Proposal;
import org.hybridcode.rules.facts.Rejection;
import org.hybridcode.rules.facts.Verdict;
import org.hybridcode.rules.session.Case;
import org.hybridcode.rules.session.Firing;
import org.hybridcode.rules.session.Verdicts;

/** What stands behind each code: the proposals that no rule refused, and their evidence. */
final class Support {
    private final Map<String, List<Evidence>> evidence = new HashMap<>();
    private final Set<String> rejected = new HashSet<>();
    private final Map<Icd10Code, List<Proposal>> passed = new TreeMap<>();

    Support(Case found, Verdicts verdicts) {
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
                .flatMap(Support::stoodFor)
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

    /** The proposals behind each code. */
    Map<Icd10Code, List<Proposal>> passed() {
        return passed;
    }

    /** The proposals behind a code that was documented. */
    List<Proposal> behind(Icd10Code code) {
        return passed.getOrDefault(code, List.of());
    }

    /** What speaks for the proposals, in their order. */
    Stream<Evidence> evidence(List<Proposal> proposals) {
        return proposals.stream().flatMap(proposal -> evidence.getOrDefault(proposal.id(), List.of()).stream());
    }
}
