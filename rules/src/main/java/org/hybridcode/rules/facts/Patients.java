package org.hybridcode.rules.facts;

/** Whether a mapping's documents are of patients whom the code is for, by the edits of age and sex. */
public enum Patients {
    /** Nothing speaks against it. */
    FITTING,
    /** The code is for one sex, and most documents that tell are of the other. */
    OTHER_SEX,
    /** The code is for one age, and most documents that tell are of another. */
    OTHER_AGE
}
