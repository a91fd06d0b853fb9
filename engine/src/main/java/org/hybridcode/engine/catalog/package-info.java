/**
 * How a knowledge base is shown and exported: what it holds, one code with all that applies to it, what changed between
 * releases, CSV and FHIR.
 *
 * <p>Allowed imports: Jackson, {@code kb} and the JDK. Invariant: it says what the knowledge base holds, in code order,
 * and nothing else; the same knowledge base gives the same bytes.
 */
package org.hybridcode.engine.catalog;
