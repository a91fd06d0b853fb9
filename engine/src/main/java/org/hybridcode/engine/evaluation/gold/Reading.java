package org.hybridcode.engine.evaluation.gold;

import java.util.function.Consumer;

/**
 * One reading of a gold set.
 *
 * @param settings how it is read
 * @param faults where what is wrong goes
 * @param progress is told each step
 * @param withCodes whether the codes of JSON lines are read; a corpus that is only to be coded has none
 */
record Reading(GoldSettings settings, Faults faults, Consumer<String> progress, boolean withCodes) {}
