/**
 * What the words of a note may mean: the codes that mentions lead to, and what these become by what the note tells
 * elsewhere.
 *
 * <p>Allowed imports: the other modules and the JDK. Invariant: every draft rests on words of the note, and none decides
 * anything; whether a code holds is for the rules.
 */
package org.hybridcode.engine.lookup;
