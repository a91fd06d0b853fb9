package org.hybridcode.kb.concept;

import java.util.Optional;
import org.hybridcode.kb.code.Icd10Code;

/** The identifiers of concepts: what they look like is known here alone. */
public final class Concepts {
    private static final String CODE = "code:";
    private static final String WORD = "word:";
    private static final String DRUG = "drug:";
    private static final String CIRCUMSTANCE = "circumstance:";

    private Concepts() {}

    /** The concept that a code stands for. */
    public static String ofCode(Icd10Code code) {
        return CODE + code.text();
    }

    /** The concept of a word that sharpens conditions. */
    public static String ofWord(String phrase) {
        return WORD + Phrases.key(phrase);
    }

    /** Whether the concept is a word that sharpens conditions. */
    public static boolean isWord(String conceptId) {
        return conceptId.startsWith(WORD);
    }

    /** The concept of a treatment. */
    public static String ofDrug(String phrase) {
        return DRUG + Phrases.key(phrase);
    }

    /** The concept of the words that tell a circumstance. */
    public static String ofCircumstance(String name) {
        return CIRCUMSTANCE + name;
    }

    /** The name of the circumstance that the concept stands for, if it stands for one. */
    public static Optional<String> circumstanceOf(String conceptId) {
        return conceptId.startsWith(CIRCUMSTANCE)
                ? Optional.of(conceptId.substring(CIRCUMSTANCE.length()))
                : Optional.empty();
    }

    /** Whether the concept is a treatment. */
    public static boolean isDrug(String conceptId) {
        return conceptId.startsWith(DRUG);
    }

    /** Whether the concept stands for a code. */
    public static boolean isCode(String conceptId) {
        return conceptId.startsWith(CODE);
    }

    /** The code that the concept stands for, if it stands for one. */
    public static Optional<Icd10Code> codeOf(String conceptId) {
        return isCode(conceptId) ? Optional.of(new Icd10Code(conceptId.substring(CODE.length()))) : Optional.empty();
    }
}
