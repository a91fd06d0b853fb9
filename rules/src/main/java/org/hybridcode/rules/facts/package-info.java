/**
 * The nouns the rules speak of: immutable records and enums, nothing else.
 *
 * <p>Allowed imports: the JDK, {@code kb.code}, {@code kb.codebook} and the names of concepts in {@code kb.concept}. Invariant: a fact never changes; rules insert
 * verdicts beside what they found.
 */
package org.hybridcode.rules.facts;
