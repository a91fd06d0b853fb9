/**
 * From a language model's token scores to an answer: what the model is asked, which tokens it may say next, and where its
 * quotes stand in the note.
 *
 * <p>Allowed imports: the JDK, {@code rules.facts} and {@code nlp.section}. Invariant: under
 * {@link org.hybridcode.nlp.neural.decode.Constraint#CODES} every code of an answer is a code that was given.
 */
package org.hybridcode.nlp.neural.decode;
