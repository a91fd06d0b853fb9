/**
 * Named sets of codes, and pairs of codes that belong together, as the Official Guidelines speak of them.
 *
 * <p>Allowed imports: the JDK, {@code kb.code} and {@code kb.table}. Invariant: every set and every pair is a row of the
 * tables with its source; a set that a release does not hold codes of is empty there, and no error.
 */
package org.hybridcode.kb.codeset;
