package org.hybridcode.rules.facts;

/** Whether the note affirms a mention or denies it (ConText: negation). */
public enum Polarity {
    AFFIRMED,
    NEGATED
}
