/**
 * Models that propose codes from a note's text.
 *
 * <p>Allowed imports: the JDK, SLF4J, {@code kb}, {@code rules.facts}, {@code nlp.section}, {@code nlp.dictionary} and the packages below. Invariant: what a
 * model says is a string; only the rules make a code of it. DJL stays in {@code torch}, {@code mistral}, {@code bert} and
 * {@code encoder.training}, and
 * none of its classes loads before a model is opened.
 */
package org.hybridcode.nlp.neural;
