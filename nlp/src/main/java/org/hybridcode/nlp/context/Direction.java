package org.hybridcode.nlp.context;

/** On which side of a cue the mentions stand that it speaks about. */
enum Direction {
    /** The cue stands before the mention: "no fever". */
    PRE,
    /** The cue stands after the mention: "fever: none". */
    POST,
    /** Either: "pneumonia versus heart failure". */
    BOTH,
    /** The mention is what the sentence is about, before its colon: "compartment syndrome: soft, pulses good, not present". */
    TOPIC;

    boolean forward() {
        return this == PRE || this == BOTH;
    }

    boolean backward() {
        return this != PRE;
    }
}
