/**
 * The door to the native tensor library: DJL's PyTorch engine, and programs for it in TorchScript that this project writes.
 *
 * <p>Allowed imports: the JDK, {@code nlp.neural.weights} and DJL. Invariant: nothing is fetched and nothing is reported over
 * the network, and no class of DJL loads before a model is asked for.
 */
package org.hybridcode.nlp.neural.torch;
