/**
 * The encoder that needs no download: phrases and codes as places in one space, from hashed words and parts of words.
 *
 * <p>Allowed imports: the JDK, {@code kb}, {@code rules.facts}, {@code nlp.section}, {@code nlp.dictionary} and {@code nlp.neural}. Invariant: no class here or below it at inference touches
 * DJL or a native library; training, which does, stands in {@code training}.
 */
package org.hybridcode.nlp.neural.encoder;
