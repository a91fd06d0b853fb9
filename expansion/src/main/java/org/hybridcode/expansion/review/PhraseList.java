package org.hybridcode.expansion.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hybridcode.expansion.corpus.CorpusException;

/** The recurring phrases that nothing knows, for a person who may find a wording among them that the knowledge base lacks. */
public final class PhraseList {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<JsonNode> phrases;

    private PhraseList(List<JsonNode> phrases) {
        this.phrases = List.copyOf(phrases);
    }

    /**
     * Those of the folder of an expansion, in its order.
     *
     * @throws CorpusException when the folder is no expansion
     */
    public static PhraseList in(Path folder) {
        Path file = folder.resolve("phrases.jsonl");
        List<JsonNode> phrases = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                phrases.add(JSON.readTree(line));
            }
        } catch (IOException e) {
            throw new CorpusException("cannot read " + file + "; give the folder that 'expand' wrote", e);
        }
        return new PhraseList(phrases);
    }

    /** The first of them, to read. */
    public String text(int limit) {
        StringBuilder text = new StringBuilder();
        phrases.stream().limit(limit).forEach(phrase -> text.append(
                        phrase.path("written").asText())
                .append("\n  documents ")
                .append(phrase.path("documents").asInt())
                .append(", nearest title ")
                .append(ReviewList.nearest(phrase))
                .append("\n  seen: ")
                .append(place(phrase))
                .append('\n'));
        return text.append(phrases.size()).append(" in all\n").toString();
    }

    /** All of them as CSV. */
    public String csv() {
        StringBuilder sheet = new StringBuilder("phrase,documents,nearest,example\n");
        phrases.forEach(phrase -> sheet.append(String.join(
                        ",",
                        AuditSheet.quoted(phrase.path("written").asText()),
                        phrase.path("documents").asText(),
                        AuditSheet.quoted(ReviewList.nearest(phrase)),
                        AuditSheet.quoted(place(phrase))))
                .append('\n'));
        return sheet.toString();
    }

    private static String place(JsonNode phrase) {
        JsonNode example = phrase.path("example");
        return example.path("document").asText() + " " + example.path("begin").asInt() + "-"
                + example.path("end").asInt();
    }
}
