/**
 * How much of the rules their cases have seen: which rules fire, which conditions were true and false, and which changes of
 * a condition no case notices.
 *
 * <p>Allowed imports: the other packages of {@code rules} and the JDK. Invariant: one definition of a condition, in
 * {@link org.hybridcode.rules.coverage.Unit}, for coverage, colours and mutants.
 */
package org.hybridcode.rules.coverage;
