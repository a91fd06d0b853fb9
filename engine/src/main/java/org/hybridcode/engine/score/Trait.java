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
    /** Its longest words are as long as a title. */
    LONG_WORDS("in words as long as a title"),
    /** The provider's conclusion names it: an assessment, a list of diagnoses or of problems. */
    CONCLUDED("named by the conclusion"),
    /** It is named at two places or more. */
    REPEATED("named more than once"),
    /** Other words for it were refused elsewhere in the note. */
    DOUBTED("other words for it refused"),
    /** Another code of its category is assigned too. */
    CROWDED("beside another code of its category"),
    /** Another code of its category was documented and gave way to it. */
    CONTESTED("another code of its category gave way"),
    /** Its title leaves a detail open. */
    UNSPECIFIED("leaves a detail open"),
    /** It is a chronic condition. */
    CHRONIC("a chronic condition"),
    /** It is an injury, a poisoning or another consequence of an external cause. */
    INJURY("an injury"),
    /** It is a factor that influences health, not a condition. */
    FACTOR("a factor that influences health");

    private final String words;

    Trait(String words) {
        this.words = words;
    }

    /** What it says of a code, in a few words. */
    public String words() {
        return words;
    }
}
