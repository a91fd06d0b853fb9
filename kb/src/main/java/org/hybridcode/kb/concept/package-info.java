/**
 * What clinicians and patients call things: concepts, their terms, and the codes they lead to.
 *
 * <p>Allowed imports: the JDK, {@code kb.code} and {@code kb.table}. Invariant: a term stands for one concept, unless it is an
 * abbreviation that names the words which settle its meaning.
 */
package org.hybridcode.kb.concept;
