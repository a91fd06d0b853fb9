package org.hybridcode.rules.rulebook;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of rules and cases that come with the program. The build lists them; a layer may have several: the one named for
 * the layer comes first, the others follow by name.
 */
final class BuiltInFiles {
    static final String FOLDER = "/rules/";
    private static final String LIST = FOLDER + "files.txt";

    private BuiltInFiles() {}

    /** The texts of the files whose names end so, by their names below the folder of the rules, in order. */
    static Map<String, String> ending(String ending) {
        Map<String, String> texts = new LinkedHashMap<>();
        Resources.text(LIST)
                .lines()
                .filter(name -> name.endsWith(ending))
                .sorted(Comparator.comparingInt(BuiltInFiles::layer)
                        .thenComparing(name -> !isMain(name, ending))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(name -> texts.put(name, Resources.text(FOLDER + name)));
        return Collections.unmodifiableMap(texts);
    }

    private static String folder(String name) {
        return name.substring(0, Math.max(name.indexOf('/'), 0));
    }

    /** @throws IllegalStateException when the file is in the folder of no layer */
    private static int layer(String name) {
        List<String> layers = Arrays.stream(Layer.values()).map(Layer::label).toList();
        int layer = layers.indexOf(folder(name));
        if (layer < 0) {
            throw new IllegalStateException("rules/" + name + " is in the folder of no layer");
        }
        return layer;
    }

    /** The layer of a file. */
    static Layer layerOf(String name) {
        return Arrays.stream(Layer.values())
                .filter(layer -> layer.label().equals(folder(name)))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isMain(String name, String ending) {
        return name.equals(folder(name) + "/" + folder(name) + ending);
    }
}
