/**
 * The audit trail: every firing of every rule, with the facts it matched and what it said.
 *
 * <p>Allowed imports: Jackson, {@code engine.coding}, {@code engine.report}, {@code rules} and the JDK. Invariant: a record
 * holds offsets and digests, and no text of the note unless the user asks for it; the same input gives the same bytes.
 */
package org.hybridcode.engine.audit;
