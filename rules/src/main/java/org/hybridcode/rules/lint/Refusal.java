package org.hybridcode.rules.lint;

/** Ends the reading of one part of a rule; becomes a finding where the part stands. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final FindingCode code;

    /** Of whatever kind the part is. */
    Refusal(String message) {
        this(FindingCode.CONSTRAINT, message);
    }

    Refusal(FindingCode code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    FindingCode code() {
        return code;
    }
}
