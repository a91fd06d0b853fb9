/**
 * Model weights as they lie on disk: safetensors and {@code pytorch_model.bin}, single or in shards.
 *
 * <p>Allowed imports: the JDK, Jackson and Commons Compress. Invariant: opening reads headers only and runs nothing that a
 * file says; a tensor is looked at through a mapping of its file.
 */
package org.hybridcode.nlp.neural.weights;
