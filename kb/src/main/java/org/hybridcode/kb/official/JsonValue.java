package org.hybridcode.kb.official;

import java.util.List;
import java.util.Optional;

/** A value of a JSON file, as {@link Json} reads it, with the line it begins on; members keep the order of the file, repeated names included. */
sealed interface JsonValue {

    /** Its line, from 1. */
    int line();

    /** An object. */
    record Members(int line, List<Member> members) implements JsonValue {
        /** Copies the members. */
        public Members {
            members = List.copyOf(members);
        }

        /** The first member of that name. */
        Optional<JsonValue> find(String name) {
            return members.stream()
                    .filter(member -> member.name().equals(name))
                    .map(Member::value)
                    .findFirst();
        }

        /** The text of that member; empty when it is missing or no text. */
        String text(String name) {
            return find(name).orElse(this) instanceof Text text ? text.text() : "";
        }
    }

    /** A name with its value. */
    record Member(String name, JsonValue value) {}

    /** An array. */
    record Elements(int line, List<JsonValue> values) implements JsonValue {
        /** Copies the values. */
        public Elements {
            values = List.copyOf(values);
        }
    }

    /** A string. */
    record Text(int line, String text) implements JsonValue {}

    /** A number, true, false or null, as written. */
    record Word(int line, String text) implements JsonValue {}
}
