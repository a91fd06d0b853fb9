package org.hybridcode.engine.evaluation.system;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hybridcode.rules.facts.Proposal;
import org.hybridcode.rules.facts.ProposalSource;
import org.hybridcode.rules.session.Case;

/** What would have been found in a note if there were less to find it with. */
final class Scope {
    private Scope() {}

    /** With a knowledge base that knows some codes only. */
    static Case of(Case found, Set<String> codes) {
        return of(found, proposal -> codes.contains(proposal.text()));
    }

    /** With some sources only. */
    static Case from(Case found, Set<ProposalSource> sources) {
        return of(found, proposal -> sources.contains(proposal.source()));
    }

    private static Case of(Case found, Predicate<Proposal> kept) {
        List<Proposal> known = found.proposals().stream().filter(kept).toList();
        if (known.size() == found.proposals().size()) {
            return found;
        }
        Set<String> ids = known.stream().map(Proposal::id).collect(Collectors.toSet());
        return new Case(
                found.encounter(),
                known,
                found.evidence().stream()
                        .filter(evidence -> ids.contains(evidence.proposalId()))
                        .toList(),
                found.abbreviations(),
                found.treatments(),
                found.activity(),
                found.similarities().stream()
                        .filter(similarity -> ids.contains(similarity.proposalId()))
                        .toList(),
                found.mapped());
    }
}
