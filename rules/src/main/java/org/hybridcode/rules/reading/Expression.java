package org.hybridcode.rules.reading;

import java.util.List;
import java.util.Objects;

/** What a constraint says of a fact. */
public sealed interface Expression
        permits Expression.Any, Expression.All, Expression.Compared, Expression.OneOf, Expression.Holds {

    /** At least one of several. */
    record Any(List<Expression> parts) implements Expression {

        /** Copies the parts. */
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** All of several. */
    record All(List<Expression> parts) implements Expression {

        /** Copies the parts. */
        public All {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Two values compared.
     *
     * @param operator {@code == != < <= > >=}, {@code matches}, {@code contains}, and the last two with {@code not} before
     */
    record Compared(Operand left, String operator, Operand right) implements Expression {

        /** Refuses missing parts. */
        public Compared {
            Objects.requireNonNull(left, "left");
            Objects.requireNonNull(operator, "operator");
            Objects.requireNonNull(right, "right");
        }
    }

    /**
     * A value among others.
     *
     * @param among false when it must not be
     */
    record OneOf(Operand left, boolean among, List<Operand> values) implements Expression {

        /** Copies the values. */
        public OneOf {
            Objects.requireNonNull(left, "left");
            values = List.copyOf(values);
        }
    }

    /**
     * A truth value.
     *
     * @param wanted whether it must be true
     */
    record Holds(Operand operand, boolean wanted) implements Expression {

        /** Refuses a missing operand. */
        public Holds {
            Objects.requireNonNull(operand, "operand");
        }
    }
}
