/**
 * Commands that measure speed; none of them is part of the build.
 *
 * <p>Allowed imports: every module and Jackson. Invariant: a benchmark prints CPU time, not only wall time, and says on
 * what it ran.
 */
package org.hybridcode.tests.benchmark;
