package org.hybridcode.engine.lookup;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.rules.facts.Evidence;
import org.hybridcode.rules.facts.EvidenceRole;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.facts.Proposal;
import org.hybridcode.rules.facts.ProposalSource;
import org.hybridcode.rules.facts.SectionKind;

/**
 * A proposal before its place among the others is known.
 *
 * @param text the proposed code
 * @param source who proposes it
 * @param quote a model's quote, or empty
 * @param path the way through the index, or empty
 * @param score in [0,1]
 * @param head the mentions that name the condition
 * @param modifiers the mentions that sharpen it
 */
public record Draft(
        String text,
        ProposalSource source,
        String quote,
        String path,
        double score,
        List<Mention> head,
        List<Mention> modifiers) {

    /** The most telling first: by section, by position; then by source and text, so that the order is total. */
    public static final Comparator<Draft> BY_PROMINENCE = Comparator.comparing((Draft draft) -> draft.head.isEmpty())
            .thenComparing(Draft::section)
            .thenComparingInt(Draft::position)
            .thenComparing(Draft::source)
            .thenComparing(Draft::text)
            .thenComparing(Draft::quote)
            .thenComparing(Draft::path);

    /** Copies the mentions. */
    public Draft {
        head = List.copyOf(head);
        modifiers = List.copyOf(modifiers);
    }

    /** The proposal at a place, from 0. */
    public Proposal proposal(int place) {
        return new Proposal("p" + (place + 1), text, source, quote, path, place, score);
    }

    /** What speaks for the proposal made of it. */
    public List<Evidence> evidence(String proposalId) {
        return Stream.concat(
                        head.stream().map(mention -> new Evidence(proposalId, mention, EvidenceRole.HEAD)),
                        modifiers.stream().map(mention -> new Evidence(proposalId, mention, EvidenceRole.MODIFIER)))
                .toList();
    }

    /** A draft without evidence comes last, whatever this says. */
    private SectionKind section() {
        return head.isEmpty() ? SectionKind.UNSPECIFIED : head.get(0).section();
    }

    private int position() {
        return head.isEmpty() ? 0 : head.get(0).span().begin();
    }

    /** The draft of the code that a part of its words names. */
    Draft of(Mention part) {
        return new Draft(
                Concepts.codeOf(part.conceptId()).orElseThrow().text(),
                source,
                quote,
                path,
                score,
                List.of(part),
                List.of());
    }

    /** The draft of another code for the same words, which rests on these as well. */
    Draft sharpened(Icd10Code code, List<Mention> words) {
        List<Mention> sharpening = Stream.concat(modifiers.stream(), words.stream())
                .filter(word -> !head.contains(word))
                .distinct()
                .toList();
        return new Draft(code.text(), source, quote, path, score, head, sharpening);
    }
}
