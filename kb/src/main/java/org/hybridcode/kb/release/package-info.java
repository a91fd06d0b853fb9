/**
 * What is loaded: the files of a knowledge base, their digests and the dates in force; and the starter knowledge base.
 *
 * <p>Allowed imports: the JDK and the other packages of {@code kb}. Invariant: a knowledge base is complete or is not
 * there; every fault of a file is reported with its name, line and value.
 */
package org.hybridcode.kb.release;
