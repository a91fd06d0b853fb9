package org.hybridcode.engine.catalog;

import org.hybridcode.kb.index.Found;

/** How a look-up found a code, the surest first. */
public enum How {
    /** The phrase is the official title. */
    TITLE("official title"),
    /** The phrase is an inclusion term. */
    INCLUSION("inclusion term"),
    /** The phrase is a path of the index. */
    PATH("index path"),
    /** The phrase is a curated wording or abbreviation. */
    CURATED("curated wording"),
    /** The phrase holds the words that a curated composite asks for together. */
    COMPOSITE("curated words together"),
    /** By walking the index from a main term in the phrase. */
    NAVIGATION("index walk"),
    /** A part of the phrase is a curated wording or abbreviation. */
    PART("curated wording in it"),
    /** By words shared with a title or an inclusion term. */
    OVERLAP("shared words"),
    /** By the encoder: the phrase lies near the wordings of the code. */
    ENCODER("likeness, by the encoder");

    private final String label;

    How(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    static How of(Found.By by) {
        return valueOf(by.name());
    }
}
