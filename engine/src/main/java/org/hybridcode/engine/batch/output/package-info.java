/**
 * The results of a job as Parquet.
 *
 * <p>Allowed imports: Jackson, Parquet and the JDK. Invariant: a
 * row for each line of the results, in their order; the same lines give the same bytes.
 */
package org.hybridcode.engine.batch.output;
