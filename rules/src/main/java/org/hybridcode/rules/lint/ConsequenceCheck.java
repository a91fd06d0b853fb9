package org.hybridcode.rules.lint;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.rules.facts.Documented;

/** Checks the consequence of a rule: {@code insert(new Verdict(...));} and nothing else. */
final class ConsequenceCheck {
    private static final String FORM = "'then' holds one insert(new Verdict(...)); and nothing else: ";

    private final Scope scope;
    private final String layer;
    private final Set<String> imported;
    private final Bindings bindings;

    ConsequenceCheck(Scope scope, String layer, Set<String> imported, Bindings bindings) {
        this.scope = scope;
        this.layer = layer;
        this.imported = imported;
        this.bindings = bindings;
    }

    /** @throws Refusal when the text does anything else, or inserts what the layer does not write */
    void check(String text) {
        try {
            insert(new Reader(text, false, bindings));
        } catch (Refusal e) {
            throw new Refusal(FindingCode.CONSEQUENCE, FORM + e.getMessage());
        }
    }

    private void insert(Reader reader) {
        List.of("insert", "(", "new").forEach(reader::expect);
        String verdict = reader.next().text();
        Set<String> allowed = scope.verdicts().getOrDefault(layer, Set.of());
        if (!imported.contains(verdict) || !allowed.contains(verdict)) {
            throw new Refusal("a rule of the layer '" + layer + "' inserts one of " + new TreeSet<>(allowed)
                    + ", which the file imports, not '" + verdict + "'");
        }
        reader.expect("(");
        List<Class<?>> arguments = new ArrayList<>();
        do {
            arguments.add(argument(reader, scope.grounded().contains(verdict)));
        } while (reader.take(","));
        List.of(")", ")", ";").forEach(reader::expect);
        if (reader.peek().kind() != Token.Kind.END) {
            throw new Refusal(Reader.shown(reader.peek()) + " stands behind it");
        }
        constructed(verdict, arguments);
    }

    private Class<?> argument(Reader reader, boolean grounded) {
        return reader.literal().<Class<?>>map(Value::type).orElseGet(() -> {
            Token token = reader.peek();
            if (token.kind() != Token.Kind.VARIABLE) {
                throw new Refusal(Reader.shown(token) + " is neither a text, a number, a constant nor a variable");
            }
            Bindings.Bound bound = reader.variable();
            Class<?> type = path(reader, bound.type());
            if (grounded && type == CodebookEntry.class && bound.fact() != Documented.class) {
                throw new Refusal(
                        token.text() + " is not taken from a Documented fact: only a documented code gives way, "
                                + "and only to a documented code");
            }
            return type;
        });
    }

    private static Class<?> path(Reader reader, Class<?> type) {
        Class<?> current = type;
        while (reader.take(".")) {
            current = Reader.property(current, reader.next().text());
            reader.expect("(");
            reader.expect(")");
        }
        return current;
    }

    private static void constructed(String verdict, List<Class<?>> arguments) {
        Constructor<?>[] ways = Vocabulary.fact(verdict).orElseThrow().getConstructors();
        if (Arrays.stream(ways)
                .noneMatch(way -> List.of(way.getParameterTypes()).equals(arguments))) {
            List<String> given = arguments.stream().map(Class::getSimpleName).toList();
            throw new Refusal(verdict + " is not made of " + given + " but of "
                    + Arrays.stream(ways)
                            .map(way -> Arrays.stream(way.getParameterTypes())
                                    .map(Class::getSimpleName)
                                    .toList()
                                    .toString())
                            .sorted()
                            .toList());
        }
    }
}
