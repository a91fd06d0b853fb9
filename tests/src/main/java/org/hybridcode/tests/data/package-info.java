/**
 * Where the official files and the corpora lie, which are no part of the project.
 *
 * <p>Allowed imports: the JDK. Invariant: what needs the data says so and is skipped when it is absent.
 */
package org.hybridcode.tests.data;
