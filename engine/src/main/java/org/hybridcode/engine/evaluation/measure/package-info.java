/**
 * How well a system coded gold notes: counts and shares at three levels of likeness, averages over codes, invalid codes,
 * nearness in the hierarchy, calibration and confusion of chapters. {@link
 * org.hybridcode.engine.evaluation.measure.CodedNotes} measures.
 *
 * <p>Imports {@code kb}, {@code engine.evaluation.gold}, {@code engine.evaluation.system}, Jackson's annotations, and
 * Commons Statistics and RNG. Every record writes to JSON as it is declared.
 *
 * <p>Invariant: the order of the notes changes no figure, and no figure is NaN or infinite; what is not defined says so.
 */
package org.hybridcode.engine.evaluation.measure;
