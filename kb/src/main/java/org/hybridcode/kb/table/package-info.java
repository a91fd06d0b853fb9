/**
 * The tab-separated tables that belong to the program and stand on the class path: word lists, cues, headings.
 *
 * <p>Allowed imports: the JDK. Invariant: a row knows the file and the line it stands in, and every fault of it names
 * both and the value.
 */
package org.hybridcode.kb.table;
