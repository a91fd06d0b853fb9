package org.hybridcode.rules.facts;

import org.hybridcode.kb.concept.Concepts;

/** What words around a condition say of its care, its course, its begin or its relation to another. */
public enum Circumstance {
    /** None: the words name the condition, or sharpen it. */
    NONE,
    /** Care after active treatment: "follow-up visit for", "healing well". */
    AFTERCARE,
    /** After an operation, which may still be active treatment: "status post ORIF". */
    POSTOPERATIVE,
    /** What an injury has left: "late effect of". */
    SEQUELA,
    /** A wound over the fracture. */
    OPEN_FRACTURE,
    /** A wound of type III over the fracture. */
    OPEN_FRACTURE_TYPE_III,
    /** A fracture that heals more slowly than expected. */
    DELAYED_HEALING,
    /** A fracture that has not joined. */
    NONUNION,
    /** A fracture that has joined in a wrong position. */
    MALUNION,
    /** Two conditions have nothing to do with each other: "unrelated to". */
    UNRELATED,
    /** It was there when the patient came: "present on admission". */
    ONSET_BEFORE_ADMISSION,
    /** Everything that the note diagnoses was there when the patient came: "all present on admission". */
    ALL_BEFORE_ADMISSION,
    /** It began during the stay: "hospital-acquired". */
    ONSET_DURING_STAY;

    /** The concept of its words. */
    public String conceptId() {
        return Concepts.ofCircumstance(name());
    }

    /** The circumstance whose words a concept stands for. */
    public static Circumstance of(String conceptId) {
        return Concepts.circumstanceOf(conceptId).map(Circumstance::valueOf).orElse(NONE);
    }
}
