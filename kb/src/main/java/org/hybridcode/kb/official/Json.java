package org.hybridcode.kb.official;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads a JSON file whole, each value with its line: Jackson's own tree forgets the lines that faults must name. */
final class Json {
    private final JsonParser parser;

    private Json(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * The object that the file is.
     *
     * @throws OfficialFileException when the file is truncated or no JSON object
     */
    static JsonValue.Members read(OfficialFile file) {
        try (InputStream in = file.open();
                JsonParser parser = new JsonFactory().createParser(in)) {
            return new Json(parser).root(file);
        } catch (JsonProcessingException e) {
            throw fault(file, e.getLocation(), e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new OfficialFileException(
                    "cannot read " + file.name() + " (" + e.getClass().getSimpleName() + "); check that it is complete",
                    e);
        }
    }

    private JsonValue.Members root(OfficialFile file) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw fault(file, parser.currentLocation(), "no object begins the file");
        }
        JsonValue.Members root = members();
        if (parser.nextToken() != null) {
            throw fault(file, parser.currentTokenLocation(), "something follows the object");
        }
        return root;
    }

    private JsonValue value() throws IOException {
        int line = line();
        return switch (parser.currentToken()) {
            case START_OBJECT -> members();
            case START_ARRAY -> elements();
            case VALUE_STRING -> new JsonValue.Text(line, parser.getText());
            default -> new JsonValue.Word(line, parser.getText());
        };
    }

    private JsonValue.Members members() throws IOException {
        int line = line();
        List<JsonValue.Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.add(new JsonValue.Member(name, value()));
        }
        return new JsonValue.Members(line, members);
    }

    private JsonValue.Elements elements() throws IOException {
        int line = line();
        List<JsonValue> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value());
        }
        return new JsonValue.Elements(line, values);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private static OfficialFileException fault(OfficialFile file, JsonLocation at, String found) {
        return Fault.at(file, at.getLineNr(), message(found));
    }

    private static OfficialFileException fault(OfficialFile file, JsonLocation at, String found, Exception cause) {
        return new OfficialFileException(file.name() + ":" + at.getLineNr() + ": " + message(found), cause);
    }

    private static String message(String found) {
        return "expected a JSON object (" + found + "); the file is truncated or no JSON, download it again";
    }
}
