package org.hybridcode.nlp.context;

/** On which side of a cue the mentions stand that it speaks about. */
enum Direction {
    /** The cue stands before the mention: "no fever". */
    PRE,
    /** The cue stands after the mention: "fever: none". */
    POST,
    /** Either: "pneumonia versus heart failure". */
    BOTH;

    boolean forward() {
        return this != POST;
    }

    boolean backward() {
        return this != PRE;
    }
}
