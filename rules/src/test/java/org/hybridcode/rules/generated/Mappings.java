package org.hybridcode.rules.generated;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hybridcode.kb.code.Icd10Code;

/** Generated mappings for tests. */
final class Mappings {
    static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final String CORPUS = "70f751464617ddad14dd10ad1b32acc538bb70f751464617ddad14dd10ad1b32";

    private Mappings() {}

    static MappingRule rule(String phrase, String code) {
        return rule(phrase, code, MappingState.ACTIVE);
    }

    static MappingRule rule(String phrase, String code, MappingState state) {
        return new MappingRule(
                phrase,
                new Icd10Code(code),
                "Title of " + code,
                state,
                new MappingPeriod(LocalDate.of(2024, 10, 1), Optional.empty()),
                evidence(12, 1),
                MappingReview.NONE);
    }

    static MappingEvidence evidence(int support, int contradictions) {
        return new MappingEvidence(
                support,
                contradictions,
                List.of("coded as", "problem list"),
                List.of("support passed", "agreement passed, 2 of 2"),
                new MappingOrigin(CORPUS, Optional.empty(), LocalDate.of(2026, 11, 22)));
    }
}
