/**
 * The nouns the rules speak of: immutable records and enums, nothing else.
 *
 * <p>Allowed imports: the JDK, {@code kb.code} and {@code kb.codebook}. Invariant: a fact never changes; rules insert
 * verdicts beside what they found.
 */
package org.hybridcode.rules.facts;
