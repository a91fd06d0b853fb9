/**
 * The cTAKES pipeline: text in, mention facts out.
 *
 * <p>Allowed imports: UIMA, cTAKES, {@code rules.facts}, {@code kb.code}, {@code kb.concept}, {@code kb.index}, the other
 * packages of {@code nlp} and the JDK; UIMA and cTAKES are imported here alone. Invariant: every offset of a mention is an
 * offset of the note as it came.
 */
package org.hybridcode.nlp.ctakes;
