/**
 * Rules read as data: what a rule's conditions and its verdict say, with where each part stands in its file. For telling a
 * rule in words, for looking at which of its conditions hold, and for changing one of them.
 *
 * <p>Allowed imports: {@code rules.lint} and the JDK. Invariant: only text
 * that {@link org.hybridcode.rules.lint.Linter} has passed is read; the place of a part is exactly its text.
 */
package org.hybridcode.rules.reading;
