/**
 * What people decide of generated rules, and how right the rules are: decisions kept in the state and in the cards, the sample
 * that is audited, and precision with its intervals.
 *
 * <p>Allowed imports: the JDK, Jackson, {@code kb}, {@code rules.facts}, {@code rules.generated} and the other packages of {@code
 * expansion}. Invariant: no decision without a name, a day and a reason; none is ever removed.
 */
package org.hybridcode.expansion.review;
