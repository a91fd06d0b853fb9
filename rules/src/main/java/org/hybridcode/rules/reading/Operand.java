package org.hybridcode.rules.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One side of a comparison. */
public sealed interface Operand permits Operand.Literal, Operand.Path, Operand.Call {

    /**
     * A value that is written out.
     *
     * @param value a text, a number, a truth value or a constant
     */
    record Literal(Object value) implements Operand {

        /** Refuses a missing value. */
        public Literal {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A property of the fact, or of what a variable stands for.
     *
     * @param variable the variable, {@code $code}; empty for the fact itself
     * @param properties the way from there; empty for the variable itself
     */
    record Path(Optional<String> variable, List<String> properties) implements Operand {

        /** Copies the way. */
        public Path {
            Objects.requireNonNull(variable, "variable");
            properties = List.copyOf(properties);
        }
    }

    /**
     * One of the functions.
     *
     * @param of what it is asked of
     * @param function {@code startsWith}
     * @param argument what it is asked about; empty for {@code length}
     */
    record Call(Path of, String function, Optional<Operand> argument) implements Operand {

        /** Refuses missing parts. */
        public Call {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(function, "function");
            Objects.requireNonNull(argument, "argument");
        }
    }
}
