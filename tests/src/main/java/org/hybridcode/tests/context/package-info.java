/**
 * Measures the context analyzer on public corpora: {@code ContextEvaluation} is the command.
 *
 * <p>Allowed imports: {@code org.hybridcode.nlp.context}, {@code org.hybridcode.rules.facts}, Jackson for JSON lines.
 *
 * <p>Invariant: the corpora are read where they lie and never copied; equal corpora print equal lines.
 */
package org.hybridcode.tests.context;
