/**
 * The rules themselves: the order of the layers, the compiled rulebook, each rule's card, and a site's rules.
 *
 * <p>Allowed imports: Drools, {@code rules.facts}, {@code rules.lint},
 * {@code rules.rulebook.table} and the JDK. Invariant: the rulebook that runs is the text whose digest
 * it reports.
 */
package org.hybridcode.rules.rulebook;
