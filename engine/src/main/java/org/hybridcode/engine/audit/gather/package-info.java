/**
 * The audit of a job that ran on many machines, brought into one file.
 *
 * <p>Allowed imports: Parquet, {@code engine.audit} and the JDK. Invariant: what is gathered is byte for byte what one machine
 * would have written, and nothing is gathered of an audit that is not as it was written.
 */
package org.hybridcode.engine.audit.gather;
