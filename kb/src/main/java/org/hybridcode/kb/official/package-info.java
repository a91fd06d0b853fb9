/**
 * Readers of the official files as CDC and CMS publish them, plain or inside their zip, and of the optional term sources.
 *
 * <p>Allowed imports: the JDK, Jackson, {@code kb.code}, {@code kb.codebook}, {@code kb.concept}, {@code kb.index} and
 * {@code kb.table}.
 * Invariant: a file is read completely or refused with its name and line; a line that is not understood is handed on as
 * {@link org.hybridcode.kb.official.Unread}, never dropped.
 */
package org.hybridcode.kb.official;
