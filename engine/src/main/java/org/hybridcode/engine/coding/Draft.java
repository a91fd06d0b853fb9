package org.hybridcode.engine.coding;

import java.util.List;
import java.util.stream.Stream;
import org.hybridcode.rules.facts.Evidence;
import org.hybridcode.rules.facts.EvidenceRole;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.facts.Proposal;
import org.hybridcode.rules.facts.ProposalSource;

/**
 * A proposal before its place among the others is known.
 *
 * @param text the proposed code
 * @param source who proposes it
 * @param quote a model's quote, or empty
 * @param score in [0,1]
 * @param head the mentions that name the condition
 * @param modifiers the mentions that sharpen it
 */
record Draft(
        String text, ProposalSource source, String quote, double score, List<Mention> head, List<Mention> modifiers)
        implements Comparable<Draft> {

    Draft {
        head = List.copyOf(head);
        modifiers = List.copyOf(modifiers);
    }

    Proposal proposal(int place) {
        return new Proposal("p" + (place + 1), text, source, quote, place, score);
    }

    List<Evidence> evidence(String proposalId) {
        return Stream.concat(
                        head.stream().map(mention -> new Evidence(proposalId, mention, EvidenceRole.HEAD)),
                        modifiers.stream().map(mention -> new Evidence(proposalId, mention, EvidenceRole.MODIFIER)))
                .toList();
    }

    /** The most telling first: by section, by position, then by text and source so that the order is total. */
    @Override
    public int compareTo(Draft other) {
        int bySection = Integer.compare(section(), other.section());
        int byPosition = Integer.compare(position(), other.position());
        if (bySection != 0 || byPosition != 0) {
            return bySection != 0 ? bySection : byPosition;
        }
        int bySource = source.compareTo(other.source);
        return bySource != 0 ? bySource : (text + quote).compareTo(other.text + other.quote);
    }

    private int section() {
        return head.isEmpty() ? Integer.MAX_VALUE : head.get(0).section().ordinal();
    }

    private int position() {
        return head.isEmpty() ? Integer.MAX_VALUE : head.get(0).span().begin();
    }
}
