/**
 * Codes the notes of an audit again, and says what is not the same.
 *
 * <p>Allowed imports: Jackson, {@code engine.audit}, {@code engine.batch.input}, {@code engine.coding}, {@code
 * engine.report}, {@code engine.evaluation}, {@code nlp.neural} and the JDK. Invariant: no model is asked; what models proposed is in the audit.
 */
package org.hybridcode.engine.replay;
