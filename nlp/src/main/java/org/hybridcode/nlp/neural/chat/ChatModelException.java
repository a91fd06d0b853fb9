package org.hybridcode.nlp.neural.chat;

import java.io.Serial;
import java.net.URI;

/** A chat model gave no answer. Names the address and what came, never the note, the key or the answer's body. */
public final class ChatModelException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    /** A problem with an address. */
    public ChatModelException(URI endpoint, String problem) {
        super("chat model at " + endpoint + ": " + problem);
    }
}
