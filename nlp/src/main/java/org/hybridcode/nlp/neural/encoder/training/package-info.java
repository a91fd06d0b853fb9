/**
 * Trains the embedded encoder on the wordings of a knowledge base.
 *
 * <p>Allowed imports: the JDK, {@code kb}, {@code nlp.neural.encoder}, {@code nlp.neural.torch} and DJL, which only the loss
 * touches. Invariant: the same knowledge base and settings give the same bytes.
 */
package org.hybridcode.nlp.neural.encoder.training;
