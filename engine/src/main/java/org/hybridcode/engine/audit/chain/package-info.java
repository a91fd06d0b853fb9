/**
 * What makes damage of an audit file visible: each record holds the digest of the one before it, all of them together have
 * one Merkle root, and a signed head says how many they are.
 *
 * <p>Allowed imports: Jackson, {@code engine.audit.record} and the JDK. Invariant: a file verifies when, and only when, it
 * holds the lines that were written, all of them, in their order.
 */
package org.hybridcode.engine.audit.chain;
