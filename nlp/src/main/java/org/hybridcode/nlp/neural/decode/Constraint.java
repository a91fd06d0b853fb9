package org.hybridcode.nlp.neural.decode;

/** How far an answer is held to its form. */
public enum Constraint {
    /** The answer's structure, and codes only of those that were given. */
    CODES,
    /** The answer's structure; a code is any letter, digit and point, 3 to 8 of them. Measures codes that do not exist. */
    STRUCTURE,
    /** Nothing: the likeliest token, whatever it is. */
    NONE
}
