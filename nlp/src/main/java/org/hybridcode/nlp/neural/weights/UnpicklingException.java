package org.hybridcode.nlp.neural.weights;

/** A pickle that is broken or asks for more than the allow-list grants. */
final class UnpicklingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnpicklingException(String fault) {
        super(fault);
    }
}
