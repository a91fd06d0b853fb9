/**
 * Whether one system codes better than another by more than chance: tests, effect sizes, intervals and power, and the
 * comparison of one system with several on the same notes ({@link
 * org.hybridcode.engine.evaluation.statistics.Comparisons}). Differences are always first minus second.
 *
 * <p>Imports {@code engine.evaluation.measure}, which has the figures, {@code expansion.share}, which has Wilson's interval ({@link
 * org.hybridcode.expansion.share.Proportion}), and Commons Statistics. Every record writes to JSON as it is
 * declared.
 *
 * <p>Invariant: no figure is NaN or infinite; what the data do not define is a {@link
 * org.hybridcode.engine.evaluation.measure.Figure} that says so.
 */
package org.hybridcode.engine.evaluation.statistics;
