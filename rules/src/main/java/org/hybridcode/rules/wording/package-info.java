/**
 * Tells rules in plain language. The words are a table, {@code /wording/phrases.tsv}; this package puts them together.
 *
 * <p>Allowed imports: {@code rules.reading}, {@code rules.lint} and the JDK. Invariant: the same rule is told in the same
 * words, and no sign of the rule language stands in them.
 */
package org.hybridcode.rules.wording;
