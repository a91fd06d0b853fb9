package org.hybridcode.nlp.note;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The closed-class words of {@code hybridcode/sections/wrap-words.tsv}. Immutable. */
final class WrapWords {

    private static final String FILE = "hybridcode/sections/wrap-words.tsv";

    private final Map<Role, Set<String>> words;

    private WrapWords(Map<Role, Set<String>> words) {
        this.words = words;
    }

    /** Whether the word, in lower case, has the role. */
    boolean has(Role role, String word) {
        return words.get(role).contains(word);
    }

    /** @throws IllegalStateException when the file is missing or broken; names file, line and value */
    static WrapWords load() {
        try (InputStream in = WrapWords.class.getResourceAsStream("/" + FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing data file " + FILE);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return parse(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    static WrapWords parse(List<String> lines) {
        Map<Role, Set<String>> words = new EnumMap<>(Role.class);
        EnumSet.allOf(Role.class).forEach(role -> words.put(role, new HashSet<>()));
        boolean named = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#")) {
                continue;
            }
            if (named) {
                String[] cells = line.split("\t", -1);
                if (cells.length != 2
                        || !Role.known(cells[1])
                        || !words.get(Role.of(cells[1])).add(cells[0])) {
                    throw new IllegalStateException(FILE + ":" + (i + 1) + ": no new word and role: " + line);
                }
            }
            named = true;
        }
        return new WrapWords(words);
    }

    /** What a word tells; the file's header describes each role. */
    enum Role {
        ENDS("ends"),
        NEGATES("negates"),
        BEGINS("begins"),
        SHORT("short");

        private final String name;

        Role(String name) {
            this.name = name;
        }

        private static boolean known(String name) {
            return EnumSet.allOf(Role.class).stream().anyMatch(r -> r.name.equals(name));
        }

        private static Role of(String name) {
            return EnumSet.allOf(Role.class).stream()
                    .filter(r -> r.name.equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
