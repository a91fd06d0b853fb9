/**
 * Finds measured values that are codes: blood alcohol, birth weight, minutes without consciousness. How notes write them is
 * data: {@code hybridcode/measures/measures.tsv}.
 *
 * <p>Allowed imports: the JDK, {@code kb.concept}, {@code kb.table} and {@code rules.facts}.
 *
 * <p>Invariant: a value is in the one unit of its measure, whatever unit the note has.
 */
package org.hybridcode.nlp.measure;
