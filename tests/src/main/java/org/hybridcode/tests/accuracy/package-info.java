/**
 * The command that measures assigned codes against coded corpora, and groups what went wrong.
 *
 * <p>Allowed imports: every module, Jackson and {@code tests.data}. Invariant: it writes to standard output only, and never
 * into the repository; a corpus is read, not learned from.
 */
package org.hybridcode.tests.accuracy;
