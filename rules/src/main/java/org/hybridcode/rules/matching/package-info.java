/**
 * Looks, for one rule and the facts of one note, which conditions hold and which do not. It decides nothing about codes: the
 * engine does; this is for telling people what the engine saw.
 *
 * <p>Allowed imports: {@code rules.reading}, {@code rules.lint}, {@code rules.rulebook}, {@code rules.session},
 * {@code kb} and the JDK. Invariant: a rule matches
 * here exactly when it fires in a session, which a test compares for every rule and every case.
 */
package org.hybridcode.rules.matching;
