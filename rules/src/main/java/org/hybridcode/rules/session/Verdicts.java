package org.hybridcode.rules.session;

import java.util.List;
import java.util.stream.Stream;
import org.hybridcode.rules.facts.Verdict;

/**
 * Everything the rules said about a note.
 *
 * @param firings every firing in order
 */
public record Verdicts(List<Firing> firings) {

    /** Copies the list. */
    public Verdicts {
        firings = List.copyOf(firings);
    }

    /** The verdicts of one kind, in the order they were given. */
    public <V extends Verdict> Stream<V> of(Class<V> kind) {
        return firings.stream()
                .flatMap(firing -> firing.verdicts().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
