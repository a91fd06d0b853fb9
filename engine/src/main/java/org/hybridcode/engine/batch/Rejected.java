package org.hybridcode.engine.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * A record that was not coded.
 *
 * @param number its number in the input, from 1
 * @param position where it stands
 * @param kind why
 * @param reason what is wrong and what to do; no word of it
 */
public record Rejected(long number, String position, Kind kind, String reason) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Refuses missing parts. */
    public Rejected {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
    }

    /** Why a record is not coded. */
    public enum Kind {
        /** It is no note. */
        UNREADABLE,
        /** Its id is that of a record before it. */
        DUPLICATE,
        /** It is a note, and coding it failed. */
        FAILED
    }

    /** The record of a line. */
    public static Rejected of(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            return new Rejected(
                    node.get("number").asLong(),
                    node.get("position").asText(),
                    Kind.valueOf(node.get("kind").asText()),
                    node.get("reason").asText());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its line of the rejected records. */
    public String line() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("number", number);
        node.put("position", position);
        node.put("kind", kind.name());
        node.put("reason", reason);
        return node.toString();
    }
}
