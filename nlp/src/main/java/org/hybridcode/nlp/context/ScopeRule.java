package org.hybridcode.nlp.context;

/**
 * What ends a cue's scope.
 *
 * @param comma what a comma does
 * @param ends the terminator groups that end it, one bit each
 */
record ScopeRule(CommaRule comma, long ends) {}
