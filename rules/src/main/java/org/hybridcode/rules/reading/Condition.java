package org.hybridcode.rules.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A condition of a rule. */
public sealed interface Condition permits Condition.Fact, Condition.Group, Condition.Count {

    /** Where it stands. */
    Place place();

    /** The constraints of it and of what is within it, in the order of the text. */
    Stream<Constraint> constraints();

    /** It and the conditions within it, in the order of the text. */
    Stream<Condition> all();

    /**
     * A fact of a kind.
     *
     * @param place where it stands
     * @param type the kind, {@code Candidate}
     * @param variable what the fact is called
     * @param own its constraints
     */
    record Fact(Place place, String type, Optional<String> variable, List<Constraint> own) implements Condition {

        /** Copies the constraints. */
        public Fact {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(variable, "variable");
            own = List.copyOf(own);
        }

        @Override
        public Stream<Constraint> constraints() {
            return own.stream();
        }

        @Override
        public Stream<Condition> all() {
            return Stream.of(this);
        }
    }

    /** How the parts of a group belong together. */
    enum Kind {
        AND,
        OR,
        NOT,
        EXISTS,
        FORALL
    }

    /**
     * Conditions that belong together.
     *
     * @param place where it stands
     * @param kind how
     * @param parts the conditions; of {@code not} and {@code exists} all must hold together
     */
    record Group(Place place, Kind kind, List<Condition> parts) implements Condition {

        /** Copies the parts. */
        public Group {
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(kind, "kind");
            parts = List.copyOf(parts);
        }

        /** Whether it can be false by itself, apart from its parts. */
        public boolean decides() {
            return kind != Kind.AND && kind != Kind.OR;
        }

        @Override
        public Stream<Constraint> constraints() {
            return parts.stream().flatMap(Condition::constraints);
        }

        @Override
        public Stream<Condition> all() {
            return Stream.concat(Stream.of(this), parts.stream().flatMap(Condition::all));
        }
    }

    /**
     * Facts that are counted.
     *
     * @param place where it stands
     * @param parts the facts
     * @param functions what is made of them
     * @param own what is asked of the numbers
     */
    record Count(Place place, List<Condition> parts, List<Function> functions, List<Constraint> own)
            implements Condition {

        /** Copies the lists. */
        public Count {
            Objects.requireNonNull(place, "place");
            parts = List.copyOf(parts);
            functions = List.copyOf(functions);
            own = List.copyOf(own);
        }

        @Override
        public Stream<Constraint> constraints() {
            return Stream.concat(parts.stream().flatMap(Condition::constraints), own.stream());
        }

        @Override
        public Stream<Condition> all() {
            return Stream.concat(Stream.of(this), parts.stream().flatMap(Condition::all));
        }
    }

    /**
     * A function of counted facts.
     *
     * @param variable what the number is called
     * @param name count, min, max or sum
     * @param of the variable of the facts
     */
    record Function(String variable, String name, String of) {

        /** Refuses missing parts. */
        public Function {
            Objects.requireNonNull(variable, "variable");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(of, "of");
        }
    }
}
