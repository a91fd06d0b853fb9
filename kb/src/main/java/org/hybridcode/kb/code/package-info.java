/**
 * Codes and ranges of codes as values; nowhere else is a code a {@code String}.
 *
 * <p>Allowed imports: the JDK. Invariant: a value of this package is well formed, whether or not it exists.
 */
package org.hybridcode.kb.code;
