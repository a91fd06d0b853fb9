/**
 * Runs systems over a gold set and gathers what a report tells.
 *
 * <p>Imports {@code kb}, {@code rules}, {@code engine.coding} and the other packages of the evaluation but the report's.
 *
 * <p>Invariant: the report depends on gold, knowledge base and settings alone, not on clock, locale or number of workers.
 */
package org.hybridcode.engine.evaluation.run;
