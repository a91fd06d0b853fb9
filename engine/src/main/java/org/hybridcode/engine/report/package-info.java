/**
 * How a result is shown: as a table, as the JSON object that programs read, as a page to print and sign, and as an
 * explanation of one code.
 *
 * <p>Allowed imports: Jackson, {@code engine.coding}, {@code rules.facts}, {@code rules.rulebook}, {@code kb} and the JDK.
 * Invariant: a report says what the result holds and adds no judgement.
 */
package org.hybridcode.engine.report;
