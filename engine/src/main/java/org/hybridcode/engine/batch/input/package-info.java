/**
 * Notes of an input of any size, one after the other: JSON lines, CSV, Parquet, or a folder of texts.
 *
 * <p>Allowed imports: Jackson, Parquet, {@code engine.evaluation.gold} and the JDK; Parquet's types stay here, in {@code
 * engine.batch.output}, {@code engine.audit.export}, {@code engine.audit.gather} and {@code engine.spark}. Invariant: every
 * record of the input comes out once, in order, as a note or as the reason why it is none; no more than one record, or one
 * row group, is in memory.
 */
package org.hybridcode.engine.batch.input;
