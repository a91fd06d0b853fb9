package org.hybridcode.nlp.neural.weights;

import java.nio.file.Path;

/** A file of a model that cannot be used; names the file and, where there is one, the tensor. */
public final class WeightsException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** A fault of a whole file. */
    public WeightsException(Path file, String fault) {
        super(file + ": " + fault);
    }

    /** A fault of a whole file, with what led to it. */
    public WeightsException(Path file, String fault, Throwable cause) {
        super(file + ": " + fault, cause);
    }

    /** A fault of one tensor. */
    public WeightsException(Path file, String tensor, String fault) {
        super(file + ": tensor " + tensor + ": " + fault);
    }
}
