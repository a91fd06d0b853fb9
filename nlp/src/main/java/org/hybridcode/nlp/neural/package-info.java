/**
 * Models that propose codes from a note's text.
 *
 * <p>Allowed imports: the JDK. Invariant: what a model says is a string; only the rules make a code of it.
 */
package org.hybridcode.nlp.neural;
