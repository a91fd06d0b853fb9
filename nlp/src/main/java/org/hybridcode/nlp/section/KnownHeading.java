package org.hybridcode.nlp.section;

import org.hybridcode.rules.facts.SectionKind;

/** One row of {@code headings.tsv}, without its phrase and source. */
record KnownHeading(SectionKind kind, HeadingForm form) {}
