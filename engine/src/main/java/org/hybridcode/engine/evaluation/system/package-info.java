/**
 * The systems that are compared, all behind {@link org.hybridcode.engine.evaluation.system.CodingSystem}.
 *
 * <p>Imports {@code kb}, {@code rules}, {@code nlp}, {@code engine.coding} and {@code engine.evaluation.gold}.
 *
 * <p>Invariant: a system sees the text and the encounter of the note that it codes, and nothing of its gold codes.
 */
package org.hybridcode.engine.evaluation.system;
