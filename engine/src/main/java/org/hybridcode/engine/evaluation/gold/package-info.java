/**
 * Gold notes: JSON lines, MIMIC-III, MIMIC-IV and CodiEsp, and the choice of notes from them.
 *
 * <p>Imports {@code kb}, {@code rules.facts}, and the libraries that read JSON and CSV.
 *
 * <p>Invariant: nothing of a gold file is passed over in silence; it is a note, a finding or an error.
 */
package org.hybridcode.engine.evaluation.gold;
