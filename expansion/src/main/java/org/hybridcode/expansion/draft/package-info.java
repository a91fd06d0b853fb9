/**
 * From what documents say to rules: what is counted of each mapping, which state it gets, in which order codes are taken in, and
 * the files that are written.
 *
 * <p>Allowed imports: the JDK, Jackson, {@code kb}, {@code rules} and the other packages of {@code expansion}. Invariant: the same
 * documents give the same bytes, in whatever order and in however many runs they came.
 */
package org.hybridcode.expansion.draft;
