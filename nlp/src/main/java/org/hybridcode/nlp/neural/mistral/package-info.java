/**
 * Models of the Mistral architecture from a Hugging Face folder: configuration, tokenizer, forward pass.
 *
 * <p>Allowed imports: the JDK, {@code nlp.neural.weights}, {@code nlp.neural.torch}, {@code nlp.neural.decode}, Jackson and
 * DJL. Invariant: everything that can be wrong with a folder is found before the first token, and named.
 */
package org.hybridcode.nlp.neural.mistral;
