package org.hybridcode.engine.evaluation.gold;

import java.util.ArrayList;
import java.util.List;

/** What was wrong with the files of one gold set, in the order of the files. For one thread. */
final class Faults {
    private final OnFault onFault;
    private final List<GoldFinding> findings = new ArrayList<>();

    Faults(OnFault onFault) {
        this.onFault = onFault;
    }

    /** What a published data set has as a matter of course: always counted. */
    void routine(GoldFinding finding) {
        findings.add(finding);
    }

    /**
     * A fault.
     *
     * @param what what is wrong, with the value; no note text and no id of a patient
     * @throws GoldException when the first fault is to stop the reading
     */
    void fault(GoldFinding finding, String what) {
        if (onFault == OnFault.FAIL) {
            throw new GoldException(finding.place() + ": " + what + "; mend the file, or have faults counted");
        }
        findings.add(finding);
    }

    List<GoldFinding> findings() {
        return List.copyOf(findings);
    }
}
