package org.hybridcode.nlp.section;

/** How a phrase must be written to count as a heading. The header of {@code headings.tsv} describes each form. */
enum HeadingForm {
    PLAIN,
    COLON,
    ABBREVIATION,
    OPERATIVE,
    LETTER
}
