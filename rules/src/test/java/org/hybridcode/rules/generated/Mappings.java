package org.hybridcode.rules.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.rules.facts.Assertion;
import org.hybridcode.rules.facts.Certainty;
import org.hybridcode.rules.facts.Experiencer;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.facts.Polarity;
import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.facts.Span;
import org.hybridcode.rules.facts.Temporality;

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

    /** A mention of a phrase in plain words; its place follows from its number. */
    static Mention mention(String id, String phrase) {
        int begin = 10 * Integer.parseInt(id.substring(1));
        return new Mention(
                id,
                MappingIds.concept(Phrases.key(phrase)),
                new Span(begin, begin + 5),
                0,
                SectionKind.ASSESSMENT,
                new Assertion(
                        Polarity.AFFIRMED, Temporality.CURRENT, Certainty.CONFIRMED, Experiencer.PATIENT, List.of()));
    }

    /** Rules of two words each, every tenth a shadow; some phrases mean two codes. */
    static List<MappingRule> random(int size, long seed) {
        Random random = new Random(seed);
        Map<String, MappingRule> rules = new LinkedHashMap<>();
        while (rules.size() < size) {
            String phrase = "x" + Integer.toString(random.nextInt(2 * size), 36) + " y" + random.nextInt(3);
            String code = String.format(
                    Locale.ROOT, "%c%02d.%d", 'A' + random.nextInt(20), random.nextInt(100), random.nextInt(10));
            MappingRule rule = rule(phrase, code, random.nextInt(10) == 0 ? MappingState.SHADOW : MappingState.ACTIVE);
            rules.put(rule.id(), rule);
        }
        return List.copyOf(rules.values());
    }

    /** Mentions of which two in three are of phrases of the rules. */
    static List<Mention> note(List<MappingRule> rules, int mentions, long seed) {
        Random random = new Random(seed);
        List<Mention> note = new ArrayList<>();
        for (int i = 0; i < mentions; i++) {
            String known = rules.get(random.nextInt(rules.size())).phrase();
            note.add(mention("m" + (i + 1), random.nextInt(3) == 0 ? "no " + known : known));
        }
        return note;
    }
}
