package org.hybridcode.engine.evaluation.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codebook.Division;

/**
 * The ways from chapter to code: chapter, blocks, category, subcategories, the code itself. A code that the codebook
 * does not list stands below what it would stand below; a text that is not of the form of a code stands alone. Keeps the
 * ways that it was asked for; used by one thread.
 */
final class Hierarchy {
    /** What a chapter's name begins with; its number follows. */
    static final String CHAPTER = "chapter ";

    private final Codebook codebook;
    private final Map<String, List<String>> paths = new HashMap<>();

    Hierarchy(Codebook codebook) {
        this.codebook = codebook;
    }

    /** The way to {@code text}, the widest first, {@code text} itself last. */
    List<String> path(String text) {
        return paths.computeIfAbsent(text, this::lookUp);
    }

    private List<String> lookUp(String text) {
        if (!Icd10Code.isWellFormed(text)) {
            return List.of(text);
        }
        Icd10Code code = new Icd10Code(text);
        List<String> path = new ArrayList<>();
        for (Division division : codebook.divisionsOf(code)) {
            path.add(path.isEmpty() ? CHAPTER + division.chapter() : "block " + division.range());
        }
        List<CodebookEntry> headers = new ArrayList<>(codebook.ancestorsOf(code));
        Collections.reverse(headers);
        Stream.concat(headers.stream().map(CodebookEntry::text), Stream.of(text))
                .forEach(path::add);
        return List.copyOf(path);
    }

    /** How many steps the ways to two codes have in common. */
    int shared(String one, String other) {
        List<String> first = path(one);
        List<String> second = path(other);
        int steps = 0;
        while (steps < Math.min(first.size(), second.size()) && first.get(steps).equals(second.get(steps))) {
            steps++;
        }
        return steps;
    }
}
