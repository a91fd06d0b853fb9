package org.hybridcode.rules.rulebook;

import java.util.List;
import org.drools.model.Model;

/** Reads the list of models that the compiler writes beside the classes. */
final class ModelNames {
    private static final String HEADER = "Drools-Model-Version";

    private ModelNames() {}

    /** The names of the classes. */
    static List<String> of(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith(HEADER))
                .map(String::strip)
                .toList();
    }

    /** @throws IllegalStateException when the class is missing */
    static Model model(String className, ClassLoader loader) {
        try {
            return Class.forName(className, true, loader)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the rules were not compiled: " + className + " is missing", e);
        }
    }
}
