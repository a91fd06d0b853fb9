/**
 * Gold notes: JSON lines, MIMIC-III, MIMIC-IV and CodiEsp, and the choice of notes from them.
 *
 * <p>Imports {@code kb}, {@code rules.facts}, and the libraries that read JSON and CSV.
 *
 * <p>Invariant: no record of a gold note or of its codes is passed over in silence; it is in a note, a finding or an
 * error. No message shows words of a note or the id of an admission or a patient; findings name admissions.
 */
package org.hybridcode.engine.evaluation.gold;
