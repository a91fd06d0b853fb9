/**
 * How often codes like a given one are right: traits of an assigned code, and the weights that make a share of them, kept as
 * data with what they were read from. Imports {@code kb.table} alone. Invariant: the same traits give the
 * same score, to the last digit, on every machine.
 */
package org.hybridcode.engine.score;
