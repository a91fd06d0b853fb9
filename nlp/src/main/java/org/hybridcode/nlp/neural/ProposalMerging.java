package org.hybridcode.nlp.neural;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hybridcode.nlp.neural.decode.Answer;
import org.hybridcode.nlp.neural.decode.QuoteLocator;
import org.hybridcode.rules.facts.Span;

/** Makes proposals of the answers about the parts of a note. */
public final class ProposalMerging {
    private record Found(NeuralProposal proposal, boolean located) {}

    private ProposalMerging() {}

    /**
     * Each code once: with a quote that stands in the note if one does, and then with its highest score. A quote that stands
     * there is given in the note's own spelling.
     *
     * @param answers one for each part
     */
    public static List<NeuralProposal> of(String note, List<Span> parts, List<Answer> answers) {
        QuoteLocator locator = new QuoteLocator(note);
        Comparator<Found> better = Comparator.comparing(Found::located)
                .thenComparingDouble(found -> found.proposal().score());
        Map<String, Found> best = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            for (Answer.Line line : answers.get(i).lines()) {
                Found found = found(note, line, locator.locate(line.quote(), parts.get(i)));
                best.merge(line.code(), found, (old, other) -> better.compare(other, old) > 0 ? other : old);
            }
        }
        return best.values().stream()
                .map(Found::proposal)
                .sorted(Comparator.comparingDouble(NeuralProposal::score)
                        .reversed()
                        .thenComparing(NeuralProposal::text))
                .toList();
    }

    private static Found found(String note, Answer.Line line, Optional<Span> place) {
        String quote =
                place.map(span -> note.substring(span.begin(), span.end())).orElse(line.quote());
        return new Found(new NeuralProposal(line.code(), quote, line.score()), place.isPresent());
    }
}
