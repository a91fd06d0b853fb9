package org.hybridcode.tests.coding;

import java.time.LocalDate;
import java.util.List;
import org.hybridcode.engine.coding.AssignedCode;
import org.hybridcode.engine.coding.CodingResult;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;

/** The whole engine on the starter knowledge base, started once for all tests. */
public final class Coding {
    /** The service under test. */
    public static final CodingService SERVICE = new CodingService(KnowledgeBaseReader.starter());

    private Coding() {}

    /** An encounter in the release of the starter knowledge base. */
    public static Encounter encounter(Setting setting) {
        return new Encounter(setting, LocalDate.of(2025, 3, 1), Sex.UNKNOWN, Age.UNKNOWN);
    }

    /** The result of a note in a setting, its invariants checked. */
    public static CodingResult code(Setting setting, String note) {
        CodingResult result = SERVICE.code(encounter(setting), note);
        Invariants.check(result, note, SERVICE.knowledgeBase().codebook());
        return result;
    }

    /** The codes of an outpatient note in rank order. */
    static List<String> codes(String note) {
        return codes(Setting.OUTPATIENT, note);
    }

    /** The codes of a note in rank order. */
    static List<String> codes(Setting setting, String note) {
        return code(setting, note).codes().stream()
                .map(AssignedCode::entry)
                .map(entry -> entry.text())
                .toList();
    }
}
