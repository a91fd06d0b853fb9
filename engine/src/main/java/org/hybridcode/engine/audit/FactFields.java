package org.hybridcode.engine.audit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import org.hybridcode.kb.code.CodeRange;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.facts.Proposal;
import org.hybridcode.rules.facts.Span;

/**
 * A fact as explicit fields. Facts are records, so their components are their fields; a fact within a fact is named by
 * its id or code, not told again.
 */
final class FactFields {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FactFields() {}

    /** The fact's type and fields. */
    static ObjectNode of(Object fact) {
        ObjectNode node = NODES.objectNode();
        node.put("fact", fact.getClass().getSimpleName());
        if (fact instanceof CodebookEntry entry) {
            node.put("code", entry.text());
            node.put("billable", entry.billable());
            node.put("chapter", entry.chapter());
        } else if (fact.getClass().isRecord()) {
            for (RecordComponent component : fact.getClass().getRecordComponents()) {
                put(node, component.getName(), value(fact, component));
            }
        }
        return node;
    }

    private static Object value(Object fact, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the fact " + fact.getClass().getSimpleName() + " cannot be read", e);
        }
    }

    private static void put(ObjectNode node, String name, Object value) {
        if (value instanceof Boolean flag) {
            node.put(name, flag);
        } else if (value instanceof Integer number) {
            node.put(name, number);
        } else if (value instanceof Double number) {
            node.put(name, number);
        } else if (value instanceof Span span) {
            node.putArray(name).add(span.begin()).add(span.end());
        } else if (value instanceof Collection<?> items) {
            ArrayNode array = node.putArray(name);
            items.forEach(item -> array.add(item.getClass().isRecord() ? of(item) : NODES.textNode(text(item))));
        } else if (value.getClass().isRecord() && isWhole(value)) {
            node.set(name, of(value));
        } else {
            node.put(name, text(value));
        }
    }

    /** Records without an id of their own are told in full. */
    private static boolean isWhole(Object value) {
        return !(value instanceof Mention
                || value instanceof Proposal
                || value instanceof Icd10Code
                || value instanceof CodeRange);
    }

    private static String text(Object value) {
        if (value instanceof Mention mention) {
            return mention.id();
        }
        if (value instanceof Proposal proposal) {
            return proposal.id();
        }
        if (value instanceof CodebookEntry entry) {
            return entry.text();
        }
        return value instanceof Optional<?> optional
                ? optional.map(FactFields::text).orElse("")
                : value.toString();
    }
}
