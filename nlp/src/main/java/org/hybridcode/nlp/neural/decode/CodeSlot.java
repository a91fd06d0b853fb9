package org.hybridcode.nlp.neural.decode;

/** What may stand where an answer has its code: an automaton over characters. */
interface CodeSlot {
    /** The place before the first character. */
    int START = 0;
    /** No place: the character may not stand there. */
    int NOWHERE = -1;

    /** Where a character leads, {@link #NOWHERE} when it may not stand there. */
    int next(int place, int character);

    /** Whether the code may end here. */
    boolean complete(int place);
}
