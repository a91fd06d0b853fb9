/**
 * The job of {@code engine.batch} on an Apache Spark cluster: Parquet in, results, rejected records and audit out as
 * partitioned Parquet.
 *
 * <p>Allowed imports: Spark, Hadoop's file systems, Parquet's input files, picocli (in {@code SparkBatch} alone), {@code
 * engine.batch}, {@code engine.audit}, {@code engine.cli} for the options of a job, and the JDK. Invariant: what is written
 * of a record is what the local runner writes of it, byte for byte; a task that is run again leaves nothing twice.
 */
package org.hybridcode.engine.spark;
