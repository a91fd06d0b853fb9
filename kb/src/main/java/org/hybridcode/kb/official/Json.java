package org.hybridcode.kb.official;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a JSON file strictly; this module has no other use for JSON, so it carries no library for it. */
final class Json {
    private static final int DEEPEST = 64;
    private static final int HEX = 16;
    private static final int HEX_DIGITS = 4;

    private final OfficialFile file;
    private final String text;
    private int at;
    private int line = 1;

    private Json(OfficialFile file) {
        this.file = file;
        this.text = String.join("\n", file.lines(StandardCharsets.UTF_8));
    }

    /**
     * The object that the file is.
     *
     * @throws OfficialFileException when the file is truncated or no JSON object
     */
    static JsonValue.Members read(OfficialFile file) {
        Json json = new Json(file);
        if (json.peek() != '{') {
            throw json.fault("an object, '{'");
        }
        JsonValue value = json.value(0);
        if (json.peek() != 0) {
            throw json.fault("the end of the file");
        }
        return (JsonValue.Members) value;
    }

    private JsonValue value(int depth) {
        if (depth > DEEPEST) {
            throw fault("at most " + DEEPEST + " values within each other");
        }
        int begin = line;
        return switch (peek()) {
            case '{' -> new JsonValue.Members(begin, members(depth));
            case '[' -> new JsonValue.Elements(begin, elements(depth));
            case '"' -> new JsonValue.Text(begin, string());
            default -> new JsonValue.Word(begin, word());
        };
    }

    private List<JsonValue.Member> members(int depth) {
        List<JsonValue.Member> members = new ArrayList<>();
        take('{');
        while (peek() != '}') {
            if (!members.isEmpty()) {
                take(',');
            }
            peek();
            String name = string();
            take(':');
            peek();
            members.add(new JsonValue.Member(name, value(depth + 1)));
        }
        take('}');
        return members;
    }

    private List<JsonValue> elements(int depth) {
        List<JsonValue> values = new ArrayList<>();
        take('[');
        while (peek() != ']') {
            if (!values.isEmpty()) {
                take(',');
                peek();
            }
            values.add(value(depth + 1));
        }
        take(']');
        return values;
    }

    private String string() {
        take('"');
        StringBuilder string = new StringBuilder();
        while (current() != '"') {
            char next = current();
            if (next < ' ') {
                throw fault("the end of a string, '\"'");
            }
            at++;
            string.append(next == '\\' ? escaped() : next);
        }
        at++;
        return string.toString();
    }

    private char escaped() {
        char kind = current();
        at++;
        return switch (kind) {
            case '"', '\\', '/' -> kind;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw fault("an escape such as \\n or \\u00e9");
        };
    }

    private char unicode() {
        int end = Math.min(text.length(), at + HEX_DIGITS);
        String digits = text.substring(at, end);
        if (!digits.matches("[0-9a-fA-F]{4}")) {
            throw fault("four hexadecimal digits");
        }
        at = end;
        return (char) Integer.parseInt(digits, HEX);
    }

    private String word() {
        int begin = at;
        while (Character.isLetterOrDigit(current()) || "+-.".indexOf(current()) >= 0) {
            at++;
        }
        String word = text.substring(begin, at);
        if (!word.matches("true|false|null|-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?")) {
            throw fault("a value");
        }
        return word;
    }

    private void take(char expected) {
        if (peek() != expected) {
            throw fault("'" + expected + "'");
        }
        at++;
    }

    /** The next character that is no space; 0 at the end. */
    private char peek() {
        while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
            line += text.charAt(at) == '\n' ? 1 : 0;
            at++;
        }
        return current();
    }

    private char current() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private OfficialFileException fault(String expected) {
        String found = at < text.length() ? "'" + text.charAt(at) + "'" : "the end of the file";
        return Fault.at(
                file,
                line,
                "expected " + expected + " but found " + found
                        + "; the file is truncated or no JSON, download it again");
    }
}
