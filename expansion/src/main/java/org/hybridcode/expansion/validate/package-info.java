/**
 * Whether a mapping that was found in documents holds: by the layers of rules on every document, by what all documents say
 * together, and by the rules on mappings.
 *
 * <p>Allowed imports: the JDK, {@code kb}, {@code rules}, {@code nlp.ctakes} and {@code expansion.mine}. Invariant: Java counts and
 * looks up; that a mapping does not hold is said by a rule.
 */
package org.hybridcode.expansion.validate;
