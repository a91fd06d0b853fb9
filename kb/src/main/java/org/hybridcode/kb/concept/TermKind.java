package org.hybridcode.kb.concept;

/** What sort of wording a term is, from the most to the least telling. */
public enum TermKind {
    /** The official title of a code. */
    TITLE(1.0),
    /** A synonym in clinical use. */
    SYNONYM(0.95),
    /** An inclusion term of the Tabular List. */
    INCLUSION(0.95),
    /** A wording of the Alphabetic Index. */
    INDEX(0.9),
    /** A synonym of a disease ontology. */
    ONTOLOGY(0.85),
    /** A patient's word for it. */
    LAY(0.9),
    /** A short form with other meanings, admitted only with one of its context words in the note. */
    ABBREVIATION(0.85),
    /** A word that sharpens a condition: a side, an acuity, a stage. */
    MODIFIER(0.9),
    /** A treatment that shows a condition to be current. */
    TREATMENT(0.9);

    private final double reliability;

    TermKind(double reliability) {
        this.reliability = reliability;
    }

    /** A prior in [0,1] for how far the wording alone means its code; curated, not yet calibrated. */
    public double reliability() {
        return reliability;
    }
}
