package org.hybridcode.expansion.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads documents from a file with one JSON object a line. */
final class JsonLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLines() {}

    static void read(Path file, Consumer<Document> receiver) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    receiver.accept(document(line, file.getFileName() + ":" + number));
                }
            }
        } catch (IOException e) {
            throw new CorpusException("cannot read " + file + "; it has to be text in UTF-8", e);
        }
    }

    // The parser's own message may show words of the note, so it is not passed on.
    @SuppressWarnings("UnusedException")
    private static Document document(String line, String place) {
        try {
            JsonNode row = JSON.readTree(line);
            return new Document(field(row, "id", place), field(row, "text", place));
        } catch (JsonProcessingException e) {
            throw new CorpusException(place + ": no JSON object; write one object with id and text a line");
        }
    }

    private static String field(JsonNode row, String name, String place) {
        JsonNode value = row.path(name);
        if (!value.isTextual() && !(name.equals("id") && value.isIntegralNumber())) {
            throw new CorpusException(place + ": no field \"" + name + "\"; a document has an id and a text");
        }
        return value.asText();
    }
}
