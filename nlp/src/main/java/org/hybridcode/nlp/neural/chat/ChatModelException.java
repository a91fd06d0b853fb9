package org.hybridcode.engine.evaluation.baseline;

import java.io.Serial;
import java.net.URI;

/** A chat model gave no answer. Names the address and what came, never the note, the key or the answer's body. */
public final class ChatModelException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    ChatModelException(URI endpoint, String problem) {
        super("chat model at " + endpoint + ": " + problem);
    }
}
