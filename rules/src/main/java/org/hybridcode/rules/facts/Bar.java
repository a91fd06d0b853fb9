package org.hybridcode.rules.facts;

/** What an objection keeps a mapping from, the gravest first. */
public enum Bar {
    /** It is no rule at all: nothing is written, and one that was written is retired. */
    DRAFT,
    /** It stays a draft, which is not loaded, until a person decides otherwise. */
    SHADOW,
    /** It does not become active by the policy alone. */
    ACTIVE
}
