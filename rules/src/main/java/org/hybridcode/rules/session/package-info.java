/**
 * Runs the layers over the facts of one note and hands out the verdicts with every firing.
 *
 * <p>Allowed imports: Drools, {@code rules.facts}, {@code rules.generated}, {@code rules.rulebook}, {@code kb} and the JDK. Invariant: one session
 * for each note, disposed of whatever happens; Java finds and counts, the rules decide.
 */
package org.hybridcode.rules.session;
