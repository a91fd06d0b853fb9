package org.hybridcode.nlp.section;

import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.facts.Span;

/**
 * Words in a note that may open a section; whether they do depends on the section they stand in.
 *
 * @param kind the kind of section they open
 * @param form how the words are known
 * @param begin where the section would begin: at the numbering or bullet, if any
 * @param heading the words
 * @param upper whether they are in upper case
 * @param marked whether a number or bullet stands before them
 * @param followed whether text follows on the same line
 * @param label whether they are a body system, which opens a section only after an interruption
 */
record Candidate(
        SectionKind kind,
        HeadingForm form,
        int begin,
        Span heading,
        boolean upper,
        boolean marked,
        boolean followed,
        boolean label) {

    Candidate as(SectionKind other) {
        return new Candidate(other, form, begin, heading, upper, marked, followed, label);
    }
}
