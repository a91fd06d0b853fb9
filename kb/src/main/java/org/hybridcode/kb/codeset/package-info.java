/**
 * Named sets of codes, pairs of codes that belong together, and the codes of measured values, as the Official Guidelines
 * speak of them.
 *
 * <p>Allowed imports: the JDK, {@code kb.code}, {@code kb.table} and
 * {@code kb.concept.MeasuredValue}. Invariant: every set, pair and measured value is a row
 * of the tables with its source; a set that a release does not hold codes of is empty there, and no error.
 */
package org.hybridcode.kb.codeset;
