/**
 * Corpora of unlabelled notes: JSON lines, CSV and folders of texts, read one document at a time.
 *
 * <p>Allowed imports: the JDK, Jackson, {@code kb.concept} and {@code rules.facts}. Invariant: what is kept of a document
 * that has been read is its digest; no message shows its words.
 */
package org.hybridcode.expansion.corpus;
