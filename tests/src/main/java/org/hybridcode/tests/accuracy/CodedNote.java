package org.hybridcode.tests.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A note with the codes that its corpus gives it.
 *
 * @param id the corpus's name for it
 * @param text the note
 * @param codes the gold codes
 */
record CodedNote(String id, String text, Set<String> codes) {

    CodedNote {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        codes = Set.copyOf(codes);
    }

    /** The notes of a corpus, one JSON object a line, in the order of the file. */
    static List<CodedNote> read(Path corpus) {
        ObjectMapper mapper = new ObjectMapper();
        List<CodedNote> notes = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(corpus)) {
                notes.add(of(mapper.readTree(line)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(corpus.toString(), e);
        }
        return notes;
    }

    private static CodedNote of(JsonNode row) {
        Set<String> codes = new TreeSet<>();
        row.get("codes").forEach(code -> codes.add(code.asText()));
        return new CodedNote(row.get("id").asText(), row.get("text").asText(), codes);
    }
}
