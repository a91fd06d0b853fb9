package org.hybridcode.rules.lint;

import java.util.Set;

/**
 * Something that stands in a comparison.
 *
 * @param type its type
 * @param literal whether it is written out
 * @param bound whether it comes from an earlier condition
 * @param text how it is written, for a literal
 */
record Value(Class<?> type, boolean literal, boolean bound, String text) {
    /** No value. */
    static final Value NONE = new Value(void.class, false, false, "");

    private static final Set<Class<?>> NUMBERS = Set.of(int.class, double.class);

    static Value literal(Class<?> type, String text) {
        return new Value(type, true, false, text);
    }

    static Value of(Class<?> type, boolean bound) {
        return new Value(type, false, bound, "");
    }

    boolean number() {
        return NUMBERS.contains(type);
    }

    /** @throws Refusal when the two cannot be equal */
    void comparable(Value other) {
        if (!(type.equals(other.type) || (number() && other.number()))) {
            throw new Refusal("a " + name(type) + " is never a " + name(other.type) + hint(other));
        }
    }

    private String hint(Value other) {
        boolean code =
                type.getSimpleName().equals("Icd10Code") || type.getSimpleName().equals("CodebookEntry");
        return code && other.type.equals(String.class) ? ": compare its text, as in entry.text" : "";
    }

    private static String name(Class<?> type) {
        return type.equals(String.class) ? "text" : type.getSimpleName();
    }
}
