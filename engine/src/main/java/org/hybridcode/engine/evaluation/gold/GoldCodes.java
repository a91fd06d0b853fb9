package org.hybridcode.engine.evaluation.gold;

import java.util.Locale;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;

/** The codes of a gold set beside the codebook. */
final class GoldCodes {
    private static final int CATEGORY_LENGTH = 3;

    private final Codebook codebook;
    private final Faults faults;

    GoldCodes(Reading reading) {
        this.codebook = reading.settings().codebook();
        this.faults = reading.faults();
    }

    /** A code as the Tabular List prints it: dotted, in capitals, without the blanks that fill a column. */
    static String dotted(String written) {
        String code = written.strip().toUpperCase(Locale.ROOT);
        return code.indexOf('.') >= 0 || code.length() <= CATEGORY_LENGTH
                ? code
                : code.substring(0, CATEGORY_LENGTH) + "." + code.substring(CATEGORY_LENGTH);
    }

    /**
     * A code of the gold, dotted; one that the codebook does not have is a fault.
     *
     * @param note the id of the note or admission
     * @throws Unreadable when it is too long for any code, and may be words
     */
    String given(String written, String place, String note) {
        String code = dotted(written);
        if (code.length() > Written.LONGEST_SHOWN) {
            throw Written.fault("code", code, "is no code");
        }
        if (!has(code)) {
            faults.fault(
                    new GoldFinding(GoldFinding.Kind.UNKNOWN_CODE, place, note, code),
                    "ICD-10-CM " + codebook.release().name() + " has no code " + code);
        }
        return shared(code);
    }

    /** The equivalent of an ICD-9-CM code, dotted; that the codebook lacks it is no fault of the gold file. */
    String mapped(String code, String place, String note) {
        if (!has(code)) {
            faults.routine(new GoldFinding(GoldFinding.Kind.UNKNOWN_EQUIVALENT, place, note, code));
        }
        return shared(code);
    }

    private boolean has(String code) {
        return codebook.find(code).isPresent();
    }

    /** The codebook's own text, for a large gold set says each code thousands of times. */
    private String shared(String code) {
        return codebook.find(code).map(CodebookEntry::text).orElse(code);
    }
}
