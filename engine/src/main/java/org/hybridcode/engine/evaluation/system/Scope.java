package org.hybridcode.engine.evaluation.system;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hybridcode.rules.facts.Proposal;
import org.hybridcode.rules.session.Case;

/** What would have been found in a note if the knowledge base knew some codes only. */
final class Scope {
    private Scope() {}

    static Case of(Case found, Set<String> codes) {
        List<Proposal> known = found.proposals().stream()
                .filter(proposal -> codes.contains(proposal.text()))
                .toList();
        Set<String> ids = known.stream().map(Proposal::id).collect(Collectors.toSet());
        return new Case(
                found.encounter(),
                known,
                found.evidence().stream()
                        .filter(evidence -> ids.contains(evidence.proposalId()))
                        .toList(),
                found.abbreviations(),
                found.treatments(),
                found.activity());
    }
}
