package org.hybridcode.rules.reading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A rule as its text says it.
 *
 * @param id its id
 * @param title its title
 * @param layer the label of its layer
 * @param file the file
 * @param place where the rule stands in the text
 * @param metadata its metadata without quotes, by key: Source, Effective, Owner, Status, Remedy
 * @param conditions its conditions, in order
 * @param verdict the verdict that it inserts
 * @param arguments what the verdict is made of
 */
public record ReadRule(
        String id,
        String title,
        String layer,
        String file,
        Place place,
        Map<String, String> metadata,
        List<Condition> conditions,
        String verdict,
        List<Operand> arguments) {

    /** Copies the collections. */
    public ReadRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(place, "place");
        metadata = Map.copyOf(metadata);
        conditions = List.copyOf(conditions);
        Objects.requireNonNull(verdict, "verdict");
        arguments = List.copyOf(arguments);
    }

    /** Every condition, those within groups too, in the order of the text. */
    public Stream<Condition> all() {
        return conditions.stream().flatMap(Condition::all);
    }

    /** Every constraint in the order of the text. */
    public Stream<Constraint> constraints() {
        return conditions.stream().flatMap(Condition::constraints);
    }

    /** A value of the metadata; empty when it has none. */
    public String about(String key) {
        return metadata.getOrDefault(key, "");
    }
}
