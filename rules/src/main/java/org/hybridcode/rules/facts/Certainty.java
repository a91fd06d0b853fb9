package org.hybridcode.rules.facts;

/** How sure the note is: uncertain ("possible", "rule out"), or hypothetical ("return if", "risk of", "prophylaxis"). */
public enum Certainty {
    CONFIRMED,
    UNCERTAIN,
    HYPOTHETICAL
}
