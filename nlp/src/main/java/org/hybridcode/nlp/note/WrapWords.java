package org.hybridcode.nlp.note;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hybridcode.kb.table.Table;
import org.hybridcode.kb.table.TableRow;

/** The closed-class words of {@code hybridcode/sections/wrap-words.tsv}. Immutable. */
final class WrapWords {

    private static final String FILE = "/hybridcode/sections/wrap-words.tsv";

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
        return of(Table.readNamed(FILE));
    }

    static WrapWords of(List<TableRow> rows) {
        Map<Role, Set<String>> words = new EnumMap<>(Role.class);
        EnumSet.allOf(Role.class).forEach(role -> words.put(role, new HashSet<>()));
        for (TableRow row : rows) {
            if (!words.get(row.filled(2).constant(1, Role.class)).add(row.cell(0))) {
                throw row.bad("the same word twice", row.cell(0));
            }
        }
        return new WrapWords(words);
    }

    /** What a word tells; the file's header describes each role. */
    enum Role {
        ENDS,
        NEGATES,
        BEGINS,
        SHORT
    }
}
