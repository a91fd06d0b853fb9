/**
 * What the program is compared with: the most frequent codes, titles found in the note, 38 hand-written rules, and chat
 * models without examples.
 *
 * <p>Imports {@code kb}, {@code nlp.dictionary}, {@code nlp.neural.chat}, {@code rules.facts}, the two packages of the evaluation's contract, and
 * Jackson for the words with a chat model.
 *
 * <p>Invariant: no baseline uses the program's rules, sections or context; what it knows stands in its description.
 */
package org.hybridcode.engine.evaluation.baseline;
