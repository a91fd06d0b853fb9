/**
 * The command line; the only package that prints.
 *
 * <p>Allowed imports: picocli, the other packages of {@code engine}, {@code kb}, {@code rules} and the JDK. Invariant: an
 * unusable input ends with one line on standard error and exit code 2, and nothing is written.
 */
package org.hybridcode.engine.cli;
