/**
 * The audit record of a job, version 1: what was decided about every candidate, by which rules, from which words, and what
 * everything depended on. The schema is told in {@code engine/README.md}.
 *
 * <p>Allowed imports: Jackson, {@code engine.coding}, {@code nlp.neural}, {@code rules}, {@code kb} and the JDK. Invariant: a
 * record holds offsets and keyed digests, and no text of a note unless the user asks for it; what is read holds exactly the
 * fields that are written.
 */
package org.hybridcode.engine.audit.record;
