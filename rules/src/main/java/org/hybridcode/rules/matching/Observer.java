package org.hybridcode.rules.matching;

import org.hybridcode.rules.reading.Condition;
import org.hybridcode.rules.reading.Constraint;

/** Is told what was looked at. */
public interface Observer {
    /** Looks away. */
    Observer NONE = new Observer() {};

    /**
     * A constraint was held against a fact for which the constraints before it hold.
     *
     * @param condition the condition it belongs to
     * @param constraint the constraint
     * @param fact the fact
     * @param held what came of it
     */
    default void constraint(Condition condition, Constraint constraint, Object fact, boolean held) {}

    /** A group that asks for absence, existence or all was looked at, where everything before it holds. */
    default void group(Condition.Group group, boolean held) {}
}
