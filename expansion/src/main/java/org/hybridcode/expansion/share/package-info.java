/**
 * Shares with their intervals, for what the expansion and the evaluation report.
 *
 * <p>Allowed imports: the JDK and commons-statistics. Invariant: no share is told without how many it is of.
 */
package org.hybridcode.expansion.share;
