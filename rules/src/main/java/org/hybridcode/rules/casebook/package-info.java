/**
 * Casebooks: for each rule, situations that make it fire and near misses that must not, written beside the rules; and
 * their runner.
 *
 * <p>Allowed imports: Jackson, {@code rules.facts}, {@code rules.rulebook}, {@code rules.session}, {@code kb} and the JDK. Invariant: a case names codes of a knowledge base
 * and never a fact of its own making, so that titles, chronic flags and notes are the real ones.
 */
package org.hybridcode.rules.casebook;
