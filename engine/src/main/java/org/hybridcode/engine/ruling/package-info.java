/**
 * Rules, findings, cases and coverage as text for people and as objects for programs.
 *
 * <p>Allowed imports: {@code rules}, Jackson and the JDK. Invariant: nothing is decided here; the same input gives the same
 * bytes.
 */
package org.hybridcode.engine.ruling;
