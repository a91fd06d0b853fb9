package org.hybridcode.engine.evaluation.gold;

/** A value makes its line no record; whoever reads the lines makes a finding of it. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String value;

    /**
     * A value that cannot be read.
     *
     * @param value what the finding gives; never text of a note
     * @param what what is wrong with it
     */
    Unreadable(String value, String what) {
        super(what);
        this.value = value;
    }

    GoldFinding at(String place) {
        return new GoldFinding(GoldFinding.Kind.UNREADABLE, place, "", value);
    }
}
