package org.hybridcode.rules.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The DRL texts of the program, as they are and with the rules of each file in another order. */
public final class LayerTexts {
    private static final String RULE = "\nrule \"";

    private LayerTexts() {}

    /** Every file by name. */
    static Map<String, String> asWritten() {
        return Rulebook.builtInFiles(Rulebook.DRL);
    }

    /** The file that is named for a layer. */
    public static String of(Layer layer) {
        return asWritten().get(name(layer));
    }

    /** The name of the file that is named for a layer. */
    public static String name(Layer layer) {
        return layer.label() + "/" + layer.label() + Rulebook.DRL;
    }

    /** The layer in whose folder a file is. */
    static Layer layer(String file) {
        return Layer.valueOf(file.substring(0, file.indexOf('/')).toUpperCase(Locale.ROOT));
    }

    /** The same rules, the last of each file first. */
    static Map<String, String> backwards() {
        Map<String, String> texts = new LinkedHashMap<>();
        asWritten().forEach((name, text) -> texts.put(name, backwards(text)));
        return texts;
    }

    private static String backwards(String text) {
        List<String> parts = new ArrayList<>(Arrays.asList(text.split("(?=" + RULE + ")", -1)));
        Collections.reverse(parts.subList(1, parts.size()));
        return String.join("\n", parts);
    }
}
