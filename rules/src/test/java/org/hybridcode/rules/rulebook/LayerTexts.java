package org.hybridcode.rules.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The DRL texts of the layers by resource, as it is and with the rules of each layer in another order. */
final class LayerTexts {
    private static final String RULE = "\nrule \"";

    private LayerTexts() {}

    static Map<String, String> asWritten() {
        return each(UnaryOperator.identity());
    }

    /** The same rules, the last of each file first. */
    static Map<String, String> backwards() {
        return each(LayerTexts::backwards);
    }

    private static Map<String, String> each(UnaryOperator<String> change) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Layer layer : Layer.values()) {
            Rulebook.sources(layer).forEach((resource, text) -> texts.put(resource, change.apply(text)));
        }
        return texts;
    }

    private static String backwards(String text) {
        List<String> parts = new ArrayList<>(Arrays.asList(text.split("(?=" + RULE + ")", -1)));
        Collections.reverse(parts.subList(1, parts.size()));
        return String.join("\n", parts);
    }
}
