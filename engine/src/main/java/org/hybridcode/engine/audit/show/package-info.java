/**
 * Decisions of an audit as a person reads them.
 *
 * <p>Allowed imports: {@code engine.audit} and the JDK. Invariant: what is shown stands in the record.
 */
package org.hybridcode.engine.audit.show;
