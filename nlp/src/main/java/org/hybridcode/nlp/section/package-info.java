/**
 * Finds the sections of a note by their headings. The headings are data: {@code hybridcode/sections/*.tsv}.
 *
 * <p>Allowed imports: the JDK, {@code kb.table} and {@code org.hybridcode.rules.facts}.
 *
 * <p>Invariant: the sections of a note tile it; they begin at 0, end at its length, and neither overlap nor leave a gap.
 */
package org.hybridcode.nlp.section;
