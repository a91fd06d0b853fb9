/**
 * Measures the embedded encoder: recall on wordings held out from its training beside BM25, its probabilities, its speed,
 * and what it adds to look-ups.
 *
 * <p>Allowed imports: the other modules, Lucene and the JDK. Invariant: everything in a table is of one run over the same
 * questions.
 */
package org.hybridcode.tests.encoder;
