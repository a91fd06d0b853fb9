/**
 * Audits in a database, one file of SQLite or a server of PostgreSQL, so that decisions among millions are found at once.
 *
 * <p>Allowed imports: JDBC and the two drivers, {@code engine.audit} and the JDK. Invariant: the files stay the truth; a store holds nothing that
 * they do not, can be built from them again at any time, and takes no file whose chain is broken.
 */
package org.hybridcode.engine.audit.store;
