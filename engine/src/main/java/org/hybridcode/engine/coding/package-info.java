/**
 * The one entry point: a note and its encounter in, codes with their evidence and rules out.
 *
 * <p>Allowed imports: the other modules and the JDK. Invariant: what is assigned, refused, warned of and ordered is what
 * the rules said; this package finds, asks {@code engine.lookup} and collects.
 */
package org.hybridcode.engine.coding;
