package org.hybridcode.rules.matching;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hybridcode.rules.lint.Vocabulary;

/** Reads the properties of facts: those that rules may speak of, and no other. */
final class Properties {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();

    private final Map<String, MethodHandle> known = new ConcurrentHashMap<>();

    /** @throws IllegalStateException when rules do not speak of it */
    Object of(Object fact, String name) {
        Class<?> type = fact.getClass();
        MethodHandle getter = known.computeIfAbsent(type.getName() + "." + name, none -> find(type, name));
        try {
            return getter.invoke(fact);
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read " + name + " of a " + type.getSimpleName(), e);
        }
    }

    private static MethodHandle find(Class<?> type, String name) {
        Class<?> property = Vocabulary.property(type, name)
                .orElseThrow(() -> new IllegalStateException("'" + name + "' is no property of " + type));
        try {
            return LOOKUP.findVirtual(type, name, MethodType.methodType(property));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("'" + name + "' cannot be read of " + type, e);
        }
    }
}
