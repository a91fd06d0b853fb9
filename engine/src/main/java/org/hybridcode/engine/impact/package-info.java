/**
 * What a change of rules does to a corpus: the same notes decided with two rulebooks.
 *
 * <p>Allowed imports: {@code rules}, {@code engine.coding}, {@code engine.report}, {@code engine.evaluation.gold}, its
 * workers, Jackson and the JDK. Invariant: a note is annotated once for both rulebooks, and what is told depends on corpus,
 * rulebooks and knowledge base alone, not on clock, locale or number of workers.
 */
package org.hybridcode.engine.impact;
