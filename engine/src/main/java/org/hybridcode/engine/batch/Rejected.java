package org.hybridcode.engine.batch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A record that was not coded.
 *
 * @param number its number in the input, from 1
 * @param position where it stands
 * @param kind why
 * @param reason what is wrong and what to do; no word of it
 */
record Rejected(long number, String position, Kind kind, String reason) {

    /** Why a record is not coded. */
    enum Kind {
        /** It is no note. */
        UNREADABLE,
        /** Its id is that of a record before it. */
        DUPLICATE,
        /** It is a note, and coding it failed. */
        FAILED
    }

    String line() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("number", number);
        node.put("position", position);
        node.put("kind", kind.name());
        node.put("reason", reason);
        return node.toString();
    }
}
