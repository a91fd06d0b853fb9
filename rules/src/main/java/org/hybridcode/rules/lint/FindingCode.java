package org.hybridcode.rules.lint;

/** What kind of thing is wrong with a rule file. */
public enum FindingCode {
    /** A character that rule files do not hold: a backslash, a control character. */
    CHARACTER,
    /** The text is not DRL. */
    SYNTAX,
    /** An import that is not on the list. */
    IMPORT,
    /** The package is not the one that belongs here. */
    PACKAGE,
    /** Something beside rules: a function, a query, a declared type, a global. */
    DECLARATION,
    /** The rule's name. */
    NAME,
    /** An attribute of the rule. */
    ATTRIBUTE,
    /** What the rule says about itself. */
    METADATA,
    /** A form of condition that is not on the list. */
    CONDITION,
    /** A type that no condition may match. */
    FACT,
    /** A constraint on a fact. */
    CONSTRAINT,
    /** A pattern of characters that may take forever to match. */
    EXPRESSION,
    /** The absence of a fact that rules of the same layer still write. */
    ORDER,
    /** Conditions that multiply facts with each other. */
    COST,
    /** What the rule does. */
    CONSEQUENCE,
    /** An id that another rule has. */
    DUPLICATE,
    /** The file as a whole, or a table's columns. */
    TABLE,
    /** A cell of a table. */
    CELL,
    /** The compiler refuses what the check let pass. */
    COMPILER,
    /** The compiled rule reaches for something that is not on the list. */
    REFERENCE,
    /** A code that the codebook in force does not have. */
    CODE,
    /** Conditions that can never hold together. */
    UNREACHABLE,
    /** A rule that says nothing beside another. */
    SHADOWED,
    /** Two rules that say the opposite of the same facts. */
    CONTRADICTION,
    /** A generated rule that one written by a person overrides. */
    OVERRIDDEN,
    /** Rules that send codes round in a ring. */
    RING,
    /** Cases that are missing, or about no rule. */
    CASES,
    /** A line of a generated mapping that is not of the one shape. */
    SHAPE
}
