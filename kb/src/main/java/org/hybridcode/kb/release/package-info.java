/**
 * What is loaded and how it came there: the import of official files into a release, the files of a knowledge base with
 * their digests and dates in force, what changed between releases, and the starter knowledge base.
 *
 * <p>Allowed imports: the JDK and the other packages of {@code kb}. Invariant: a release is complete or is not there;
 * every fault of a file is reported with its name, line and value.
 */
package org.hybridcode.kb.release;
