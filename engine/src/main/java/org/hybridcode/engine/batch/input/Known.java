package org.hybridcode.engine.batch.input;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hybridcode.engine.evaluation.gold.GoldException;
import org.hybridcode.engine.evaluation.gold.GoldReader;
import org.hybridcode.engine.evaluation.gold.GoldSettings;

/** What all kinds of input have in common: the fields of a note, and how it is read from them. */
final class Known {
    static final String ACCEPTED =
            "give JSON lines (.jsonl), CSV (.csv), either also with .gz behind, Parquet (.parquet)"
                    + " with id and text and where known setting, date, sex and age, or a folder of Parquet files or of texts (.txt)";
    static final String ID = "id";
    static final String TEXT = "text";
    static final String AGE = "age";

    /** The value that a message shows, which may be of a patient: {@code date '31/12/1931' is no date}. */
    private static final Pattern VALUE = Pattern.compile(" '.*' ", Pattern.DOTALL);

    private static final String NOT_UTF8 = "no UTF-8 text; convert it to UTF-8";

    private Known() {}

    /** The note of a row whose fields are given by name, or why it is none. */
    static InputItem note(long number, String position, ObjectNode row, GoldSettings settings) {
        try {
            return new InputItem.Note(number, position, GoldReader.note(row, position, settings));
        } catch (GoldException e) {
            return unreadable(number, position, e);
        }
    }

    /** The note of a line of JSON, or why it is none. */
    static InputItem note(long number, String position, String line, GoldSettings settings) {
        try {
            return new InputItem.Note(number, position, GoldReader.note(line, position, settings));
        } catch (GoldException e) {
            return unreadable(number, position, e);
        }
    }

    private static InputItem unreadable(long number, String position, GoldException fault) {
        String reason = fault.getMessage().substring(position.length() + ": ".length());
        return new InputItem.Unreadable(number, position, VALUE.matcher(reason).replaceFirst(" "));
    }

    static InputItem notUtf8(long number, String position) {
        return new InputItem.Unreadable(number, position, NOT_UTF8);
    }

    static InputItem tooLong(long number, String position, int longest) {
        return new InputItem.Unreadable(
                number, position, "longer than " + longest + " bytes; split the note, or raise --longest");
    }

    /** The text of bytes; none when they are no UTF-8. */
    @SuppressWarnings("UnusedException")
    static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** A row without fields. */
    static ObjectNode row() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Puts a field into a row as JSON lines would have it; an empty one is not there, and an age is a number. */
    static void put(ObjectNode row, String name, String value) {
        if (value.isEmpty()) {
            return;
        }
        if (name.equals(AGE) && value.strip().matches("\\d{1,4}")) {
            row.put(name, Integer.parseInt(value.strip()));
        } else {
            row.put(name, value);
        }
    }
}
