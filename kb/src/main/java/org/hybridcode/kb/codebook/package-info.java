/**
 * One release of ICD-10-CM: which codes exist, which are billable, and the instructional notes over them.
 *
 * <p>Allowed imports: the JDK and {@code kb.code}. Invariant: a {@link org.hybridcode.kb.codebook.CodebookEntry} comes
 * from a {@link org.hybridcode.kb.codebook.Codebook} and from nowhere else, so that whoever holds one holds a code that
 * exists in that release.
 */
package org.hybridcode.kb.codebook;
