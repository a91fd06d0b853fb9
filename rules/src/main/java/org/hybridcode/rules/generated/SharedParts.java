package org.hybridcode.rules.generated;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets rules that say the same of themselves hold it once: of what a rule holds, little is its own. */
final class SharedParts {
    private final Map<String, String> titles = new HashMap<>();
    private final Map<MappingPeriod, MappingPeriod> periods = new HashMap<>();
    private final Map<List<String>, List<String>> texts = new HashMap<>();
    private final Map<MappingOrigin, MappingOrigin> origins = new HashMap<>();
    private final Map<MappingReview, MappingReview> reviews = new HashMap<>();

    /** An equal rule. */
    MappingRule of(MappingRule rule) {
        MappingEvidence evidence = rule.evidence();
        return new MappingRule(
                rule.phrase(),
                rule.code(),
                one(titles, rule.title()),
                rule.state(),
                one(periods, rule.period()),
                new MappingEvidence(
                        evidence.support(),
                        evidence.contradictions(),
                        one(texts, evidence.sources()),
                        one(texts, evidence.verdicts()),
                        one(origins, evidence.origin())),
                one(reviews, rule.review()));
    }

    private static <T> T one(Map<T, T> known, T part) {
        T other = known.putIfAbsent(part, part);
        return other == null ? part : other;
    }
}
