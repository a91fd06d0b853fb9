/**
 * Decisions of an audit for other programs: CSV, Parquet, and FHIR R4.
 *
 * <p>Allowed imports: Jackson, Parquet, {@code engine.audit} and the JDK. Invariant: what is exported stands in the records;
 * the same audit gives the same bytes.
 */
package org.hybridcode.engine.audit.export;
