package org.hybridcode.engine.batch;

/**
 * How a job ended.
 *
 * @param coded how many notes were coded
 * @param rejected how many records were not
 * @param before how many records an earlier run had done already
 */
public record BatchOutcome(long coded, long rejected, long before) {}
