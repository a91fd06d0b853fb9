package org.hybridcode.nlp.neural.encoder.training;

/** A training, repeated, whose result does not hold what every training has to: something is wrong with data or machine. */
public final class TrainingFailure extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** What does not hold. */
    public TrainingFailure(String fault) {
        super(fault);
    }
}
