/**
 * What a rule file may say: reads DRL with the parser that compiles it, and refuses whatever is not on the list.
 *
 * <p>Allowed imports: Drools' parser and its descriptors, {@code rules.facts}, {@code kb} and the JDK. Invariant: nothing
 * of a text that is checked is compiled, loaded or run; a text without findings holds patterns over facts and one insert of
 * a verdict for each rule, and nothing else.
 */
package org.hybridcode.rules.lint;
