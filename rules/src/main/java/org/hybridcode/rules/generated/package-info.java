/**
 * Generated mappings: rules that say "a mention of this phrase proposes this code", written by a program, kept as DRL of one
 * fixed shape, and run over the mentions of a note before the layers.
 *
 * <p>Allowed imports: Drools, {@code rules.facts}, {@code rules.lint}, {@code rules.rulebook}, {@code kb} and the JDK.
 * Invariant: a text that is read is, byte for byte, the text that would be written of what was read; a mapping proposes, and
 * only the layers decide.
 */
package org.hybridcode.rules.generated;
