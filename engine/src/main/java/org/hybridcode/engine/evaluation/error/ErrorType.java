package org.hybridcode.engine.evaluation.error;

import static org.hybridcode.engine.evaluation.error.ErrorClass.CERTAINTY;
import static org.hybridcode.engine.evaluation.error.ErrorClass.CONFLICT;
import static org.hybridcode.engine.evaluation.error.ErrorClass.EVIDENCE;
import static org.hybridcode.engine.evaluation.error.ErrorClass.EXPERIENCER;
import static org.hybridcode.engine.evaluation.error.ErrorClass.GOLD;
import static org.hybridcode.engine.evaluation.error.ErrorClass.HIERARCHY;
import static org.hybridcode.engine.evaluation.error.ErrorClass.MISSING_DETAIL;
import static org.hybridcode.engine.evaluation.error.ErrorClass.MISSING_MAJOR_CONDITION;
import static org.hybridcode.engine.evaluation.error.ErrorClass.NEGATION;
import static org.hybridcode.engine.evaluation.error.ErrorClass.SEMANTIC;
import static org.hybridcode.engine.evaluation.error.ErrorClass.SPECIFICITY;
import static org.hybridcode.engine.evaluation.error.ErrorClass.TEMPORAL;
import static org.hybridcode.engine.evaluation.error.ErrorClass.VISIT;
import static org.hybridcode.engine.evaluation.error.Severity.HIGH;
import static org.hybridcode.engine.evaluation.error.Severity.LOW;
import static org.hybridcode.engine.evaluation.error.Severity.MEDIUM;

/**
 * The third level of the error analysis. "The other" is a code of the opposite error in the same note: for a false code a
 * missed one, for a missed code a false one.
 */
public enum ErrorType {
    CODE_NOT_IN_CODEBOOK(GOLD, LOW, "the gold code is not in the codebook in force"),
    HEADER_AS_GOLD(GOLD, LOW, "the gold code is a header, which nobody may report"),
    REFUSED_AS_DENIED(NEGATION, MEDIUM, "proposed, and refused by the negation layer"),
    REFUSED_AS_NOT_PRESENT(TEMPORAL, MEDIUM, "proposed, and refused by the temporal layer"),
    REFUSED_AS_UNCERTAIN(CERTAINTY, MEDIUM, "proposed, and refused by the certainty layer"),
    REFUSED_AS_ANOTHER_PERSONS(EXPERIENCER, MEDIUM, "proposed, and refused by the experiencer layer"),
    REFUSED_FOR_ITS_EVIDENCE(EVIDENCE, MEDIUM, "proposed, and refused by the format or the evidence layer"),
    REFUSED_FOR_THIS_VISIT(VISIT, MEDIUM, "proposed, and refused by the assessment, the visit or the cause layer"),
    REFUSED_FOR_ANOTHER_CODE(
            CONFLICT, MEDIUM, "documented, and gave way to another code by a guideline or an exclusion"),
    SEVENTH_CHARACTER(SPECIFICITY, LOW, "the other has the same first six characters"),
    SIDE(SPECIFICITY, LOW, "the other has the same title but for the side"),
    TOO_SPECIFIC(
            SPECIFICITY, LOW, "given with a detail where the gold code of the category is unspecified or a header"),
    TOO_GENERAL(SPECIFICITY, LOW, "given as unspecified where the gold code of the category has a detail"),
    ANOTHER_OF_THE_CATEGORY(SPECIFICITY, LOW, "the other is another code of the same category"),
    BESIDE_ANOTHER_OF_THE_CATEGORY(SPECIFICITY, LOW, "a right code of the same category was given as well"),
    ANOTHER_OF_THE_BLOCK(HIERARCHY, MEDIUM, "the other is of another category of the same block"),
    DENIED_ELSEWHERE(NEGATION, MEDIUM, "other words for it in the note were refused by the negation layer"),
    PAST_ELSEWHERE(TEMPORAL, MEDIUM, "other words for it in the note were refused by the temporal layer"),
    UNCERTAIN_ELSEWHERE(CERTAINTY, MEDIUM, "other words for it in the note were refused by the certainty layer"),
    ANOTHER_PERSONS_ELSEWHERE(EXPERIENCER, MEDIUM, "other words for it were refused by the experiencer layer"),
    FROM_A_HISTORY_LIST(TEMPORAL, MEDIUM, "all its evidence stands in a part of the note that tells the past"),
    SYMPTOM(SEMANTIC, LOW, "a symptom, sign or finding (chapter 18) that the gold does not code"),
    CIRCUMSTANCE(SEMANTIC, LOW, "a status, reason or external cause (chapters 20 and 21) that the gold does not code"),
    MENTIONED(SEMANTIC, MEDIUM, "a condition whose evidence stands in no part that states diagnoses"),
    STATED(SEMANTIC, HIGH, "a condition that a statement of diagnoses names and the gold does not code"),
    SYMPTOM_NOT_FOUND(MISSING_DETAIL, LOW, "a symptom, sign or finding (chapter 18) that nothing proposed"),
    CIRCUMSTANCE_NOT_FOUND(
            MISSING_DETAIL, LOW, "a status, reason or external cause (chapters 20 and 21) that nothing proposed"),
    NAMED_AND_NOT_FOUND(
            MISSING_MAJOR_CONDITION,
            HIGH,
            "nothing proposed it, though every telling word of its title is in the note"),
    NOT_FOUND(MISSING_MAJOR_CONDITION, HIGH, "nothing proposed it, and the note does not use the words of its title");

    private final ErrorClass errorClass;
    private final Severity severity;
    private final String statement;

    ErrorType(ErrorClass errorClass, Severity severity, String statement) {
        this.errorClass = errorClass;
        this.severity = severity;
        this.statement = statement;
    }

    /** The class that it belongs to. */
    public ErrorClass errorClass() {
        return errorClass;
    }

    /** How much it matters. */
    public Severity severity() {
        return severity;
    }

    /** When an error is of this type; the first type that holds counts, in the order in which they are tried. */
    public String statement() {
        return statement;
    }
}
