/**
 * Models of the BERT architecture (ClinicalBERT, BioBERT, SapBERT) from a Hugging Face folder: as encoders of phrases and as
 * classifiers of notes.
 *
 * <p>Allowed imports: the JDK, {@code nlp.neural}, {@code nlp.neural.weights}, {@code nlp.neural.torch}, Jackson and DJL.
 * Invariant: everything that can be wrong with a folder is found before the first token, and named.
 */
package org.hybridcode.nlp.neural.bert;
