/**
 * Prepares the text of a note for sentence detection without moving a character.
 *
 * <p>Allowed imports: the JDK, {@code kb.table} and {@code org.hybridcode.rules.facts}.
 *
 * <p>Invariant: every text made here has the length of the note, so an offset in one is the same offset in the other.
 */
package org.hybridcode.nlp.note;
