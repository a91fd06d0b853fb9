package org.hybridcode.engine.score;

/**
 * What can be said of an assigned code that bears on how often it is right. A trait speaks of how a code was found and of
 * what kind it is; none names a code, a note or a corpus.
 */
public enum Trait {
    /** The note spells the code out. */
    SPELLED_OUT("the note spells the code out"),
    /** Its words are the official title of the code. */
    TITLE("words of the official title"),
    /** It was found by going through the Alphabetic Index alone, not by a wording of the dictionary. */
    WALKED("found through the index alone"),
    /** Words beside the condition's own complete it, such as a side. */
    COMPLETED("completed by words beside the condition"),
    /** It stands for other codes that were found, and was not found itself. */
    COMBINED("stands for codes that were found"),
    /** Only a model proposes it. */
    MODEL_ALONE("proposed by a model alone"),
    /** Only a generated mapping proposes it. */
    GENERATED_ALONE("proposed by a generated mapping alone"),
    /** Its longest words are no longer than a short form. */
    SHORT_WORDS("a short form"),
    /** Its longest words are as long as a title. */
    LONG_WORDS("long words"),
    /** The provider's conclusion names it: an assessment, a list of diagnoses or of problems. */
    CONCLUDED("named by the provider's conclusion"),
    /** It stands only in text without any heading. */
    UNHEADED("only in text without a heading"),
    /** It stands only in lists of the patient's history. */
    HISTORY_ONLY("only in the history"),
    /** It is named at two places or more. */
    REPEATED("named more than once"),
    /** It is named at four places or more. */
    OFTEN("named four times or more"),
    /** Other words for it were refused elsewhere in the note. */
    DOUBTED("refused elsewhere in the note"),
    /** Another code of its category is assigned too. */
    CROWDED("beside another code of its category"),
    /** Another code of its category was documented and gave way. */
    CONTESTED("another code of its category gave way"),
    /** Its title leaves a detail open. */
    UNSPECIFIED("leaves a detail open"),
    /** It is the residual code of its group. */
    RESIDUAL("the residual code of its group"),
    /** It is a chronic condition. */
    CHRONIC("a chronic condition"),
    /** It is a symptom or a finding. */
    SYMPTOM("a symptom or finding"),
    /** It is an injury, a poisoning or another consequence of an external cause. */
    INJURY("an injury"),
    /** It is an external cause. */
    CAUSE("an external cause"),
    /** It is a factor that influences health. */
    FACTOR("a factor that influences health"),
    /** The encounter is an inpatient stay or an emergency. */
    STAY("at a stay or an emergency");

    private final String words;

    Trait(String words) {
        this.words = words;
    }

    /** What it says, to be read behind "Of codes that are like this: ". */
    public String words() {
        return words;
    }
}
