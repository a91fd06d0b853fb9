/**
 * Codes many notes: results in the order of the input, what could not be coded, the audit, and counts.
 *
 * <p>Allowed imports: Jackson, the JDBC driver's SQL, {@code engine.coding}, {@code engine.report}, {@code engine.audit},
 * {@code engine.evaluation.gold}, {@code kb}, {@code rules} and the JDK. Invariant: what is written of a record is committed
 * with everything before it or not at all, so that a job that was stopped at any point and resumed leaves the same bytes.
 */
package org.hybridcode.engine.batch;
