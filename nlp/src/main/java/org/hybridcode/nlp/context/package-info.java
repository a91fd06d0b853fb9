/**
 * What the words around a mention make of it, after ConText: negated, historical, uncertain, hypothetical, somebody
 * else's.
 *
 * <p>Every word that this package knows is data: the tab-separated files under {@code hybridcode/context} on the class
 * path, each row with an example that a test runs. Allowed imports: the JDK, {@code kb.table} and
 * {@code org.hybridcode.rules.facts}.
 *
 * <p>Invariant: the result depends on the sentence, the targets and the section alone; a cue that overlaps a target never
 * speaks about that target.
 */
package org.hybridcode.nlp.context;
