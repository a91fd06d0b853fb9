/**
 * The rules themselves: the order of the layers, the compiled rulebook, and each rule's card.
 *
 * <p>Allowed imports: Drools, {@code rules.facts} and the JDK. Invariant: the rulebook that runs is the text whose digest
 * it reports.
 */
package org.hybridcode.rules.rulebook;
