package org.hybridcode.kb.official;

/** Why a sourced term is not safe enough for the dictionary; the first reason that applies, in this order. */
public enum Refusal {
    /** No letter or digit in it. */
    EMPTY,
    /** A code of it does not exist in the release. */
    NO_SUCH_CODE,
    /** It leads to codes of several categories. */
    AMBIGUOUS,
    /** The phrase is there already for the same code; nothing is lost. */
    ALREADY_KNOWN,
    /** The phrase is there already for another code. */
    KNOWN_FOR_ANOTHER_CODE,
    /** Every word of it is everyday English, or too general to name a condition. */
    EVERYDAY_WORDS,
    /** It leaves out words of the code's title that narrow its meaning. */
    SAYS_LESS_THAN_TITLE,
    /** A short form that the list gives several meanings. */
    SEVERAL_LONG_FORMS,
    /** A short form whose long form is no known phrase of the code, or names no word that can settle it. */
    LONG_FORM_UNKNOWN,
    /** Letters and digits in one word, as in the symbol of a gene locus: no note holds it, and it names no condition. */
    SYMBOL,
    /** A single word of fewer than six letters that neither a list nor its code's title vouches for. */
    TOO_SHORT
}
