/**
 * Models behind an address of the OpenAI form: llama.cpp, vLLM, Ollama on the hospital's own machine, or a service.
 *
 * <p>Allowed imports: the JDK, Jackson, SLF4J, {@code nlp.neural}, {@code nlp.neural.decode}, {@code nlp.section} and
 * {@code rules.facts}. Invariant: a note is sent to the address that was given and to no other, and no exception or log holds
 * its text or the answer's.
 */
package org.hybridcode.nlp.neural.chat;
