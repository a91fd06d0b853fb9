/**
 * What went wrong, in three levels: false positive or negative, class, type; assigned by stated rules from the trace.
 *
 * <p>Imports {@code kb}, {@code rules}, {@code engine.coding} and {@code engine.evaluation.gold}.
 *
 * <p>Invariant: every error gets exactly one type, the first whose statement holds, and no words of a note.
 */
package org.hybridcode.engine.evaluation.error;
