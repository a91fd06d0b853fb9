package org.hybridcode.rules.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The table of words. Immutable. */
final class Phrases {
    private static final String RESOURCE = "/wording/phrases.tsv";
    private static final int COLUMNS = 3;

    private final Map<String, String> phrases = new HashMap<>();

    Phrases() {
        int line = 0;
        for (String text : (Iterable<String>) text().lines()::iterator) {
            line++;
            if (!text.isBlank() && !text.startsWith("#")) {
                String[] columns = text.split("\t", -1);
                if (columns.length != COLUMNS || phrases.put(columns[0] + " " + columns[1], columns[2]) != null) {
                    throw new IllegalStateException(RESOURCE + ":" + line + ": not kind, key, phrase, each key once");
                }
            }
        }
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(Phrases.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    Optional<String> find(String kind, String key) {
        return Optional.ofNullable(phrases.get(kind + " " + key));
    }

    String fact(String type) {
        return find("fact", type).orElse(apart(type));
    }

    String property(String type, String path) {
        return find("property", type + "." + path).orElse(apart(path.replace('.', ' ')));
    }

    boolean isItself(String type, String path) {
        return find("itself", type + "." + path).isPresent();
    }

    String value(Object constant) {
        if (constant instanceof Enum<?> one) {
            String key = one.getDeclaringClass().getSimpleName() + "." + one.name();
            return find("value", key).orElse(one.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        return String.valueOf(constant);
    }

    /** Words that are written together, apart. */
    private static String apart(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }
}
