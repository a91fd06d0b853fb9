/**
 * The dictionary that all pipelines share: every wording of a knowledge base in one trie of folded words.
 *
 * <p>Allowed imports: the JDK, {@code kb.concept} and {@code rules.facts}. Invariant: the time to search a sentence does
 * not depend on the number of terms.
 */
package org.hybridcode.nlp.dictionary;
