package org.hybridcode.rules.matching;

import java.util.ArrayList;
import java.util.List;
import org.hybridcode.rules.rulebook.Layer;
import org.hybridcode.rules.session.Firing;
import org.hybridcode.rules.session.Verdicts;

/** The facts that the rules of a layer have seen once the layer is done. */
public final class LayerFacts {
    private LayerFacts() {}

    /**
     * What was there at first, and what the rules of this layer and of those before it have said.
     *
     * @param initial the facts that the session began with
     * @param verdicts what the rules said
     * @param layer the layer
     */
    public static List<Object> seenBy(Layer layer, List<Object> initial, Verdicts verdicts) {
        List<Object> facts = new ArrayList<>(initial);
        verdicts.firings().stream()
                .filter(firing -> firing.card().layer().compareTo(layer) <= 0)
                .map(Firing::verdicts)
                .forEach(facts::addAll);
        return facts;
    }
}
