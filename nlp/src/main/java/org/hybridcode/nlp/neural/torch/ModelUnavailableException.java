package org.hybridcode.nlp.neural.torch;

/** A model that cannot run on this machine: no native library, no such device, too little memory. */
public final class ModelUnavailableException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** What is missing. */
    public ModelUnavailableException(String fault) {
        super(fault);
    }

    /** What is missing, with what led to it. */
    public ModelUnavailableException(String fault, Throwable cause) {
        super(fault, cause);
    }
}
