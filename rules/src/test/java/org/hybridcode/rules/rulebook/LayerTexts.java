package org.hybridcode.rules.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The DRL text of the layers, as it is and with the rules of each layer in another order. */
final class LayerTexts {
    private static final String RULE = "\nrule \"";

    private LayerTexts() {}

    static Map<Layer, String> asWritten() {
        return each(UnaryOperator.identity());
    }

    /** The same rules, the last of each file first. */
    static Map<Layer, String> backwards() {
        return each(LayerTexts::backwards);
    }

    private static Map<Layer, String> each(UnaryOperator<String> change) {
        Map<Layer, String> texts = new EnumMap<>(Layer.class);
        for (Layer layer : Layer.values()) {
            texts.put(layer, change.apply(Rulebook.source(layer)));
        }
        return texts;
    }

    private static String backwards(String text) {
        List<String> parts = new ArrayList<>(Arrays.asList(text.split("(?=" + RULE + ")", -1)));
        Collections.reverse(parts.subList(1, parts.size()));
        return String.join("\n", parts);
    }
}
