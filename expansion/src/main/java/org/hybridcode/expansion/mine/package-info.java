/**
 * What phrases of documents may mean: wordings of official titles and of the knowledge base in other words, codes that a
 * note spells out, definitions of short forms and names, names of problems beside what is told of them, names in other
 * vocabularies, likeness by the encoder, and proposals of language models; and phrases that nothing knows.
 *
 * <p>Allowed imports: the JDK, {@code kb}, {@code rules.facts}, {@code nlp.dictionary}, {@code nlp.section}, {@code nlp.neural},
 * {@code nlp.neural.encoder} and {@code expansion.corpus}.
 * Invariant: patterns are data, and each row has an example that a test runs.
 */
package org.hybridcode.expansion.mine;
