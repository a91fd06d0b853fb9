/**
 * What people who own rules ask of them: which there are, whether they are sound, why a case failed, what has changed.
 *
 * <p>Allowed imports: the other packages of {@code rules}, {@code kb} and the JDK. Invariant: a finding names file, line and
 * rule; lists are sorted.
 */
package org.hybridcode.rules.review;
