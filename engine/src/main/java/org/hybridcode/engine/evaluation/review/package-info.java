/**
 * Which codes can go without review: how many codes reach a score and how many of those are right, scores made anew on some
 * notes and read on others, and the weights that ship with the program.
 *
 * <p>Imports {@code engine.score}, {@code engine.coding}, the digests of {@code engine.audit.record} and the packages {@code gold} and {@code measure} of the evaluation.
 *
 * <p>Invariant: what is read of a fold was not seen when its scores were made; the order of the notes changes no figure.
 */
package org.hybridcode.engine.evaluation.review;
