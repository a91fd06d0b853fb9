package org.hybridcode.rules.facts;

/** When a mention holds (ConText: recent, historical; future for what is planned or may come). */
public enum Temporality {
    CURRENT,
    HISTORICAL,
    FUTURE
}
