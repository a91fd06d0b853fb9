package org.hybridcode.engine.evaluation.baseline;

/**
 * What happened to a chat model's notes and answers so far.
 *
 * @param answers answers that came
 * @param unreadable answers of these that held neither a list nor a code, so that their notes got no codes
 * @param cut notes that were too long and were sent in part
 * @param retries requests that were sent again because the address was busy or failed
 */
public record ChatCounts(int answers, int unreadable, int cut, int retries) {}
