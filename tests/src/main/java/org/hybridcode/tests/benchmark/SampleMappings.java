package org.hybridcode.tests.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.rules.generated.MappingEvidence;
import org.hybridcode.rules.generated.MappingOrigin;
import org.hybridcode.rules.generated.MappingPeriod;
import org.hybridcode.rules.generated.MappingReview;
import org.hybridcode.rules.generated.MappingRule;
import org.hybridcode.rules.generated.MappingState;

/** Makes generated mappings that are all active: the first from pairs of words of notes, the rest of words there are not. */
final class SampleMappings {
    /** So many phrases are said by the notes, whatever the number of rules: what a note meets stays the same. */
    private static final int SAID = 1_000;

    private static final int SPREAD = 1 << 24;

    private static final String CORPUS = "0123456789abcdef".repeat(4);

    private final List<CodebookEntry> codes;
    private final List<String> said;

    SampleMappings(Codebook codebook, List<String> notes) {
        this.codes = codebook.entries().stream().filter(CodebookEntry::billable).toList();
        List<String> pairs = new ArrayList<>();
        for (String note : notes) {
            List<String> words = Phrases.words(note);
            for (int i = 0; i + 1 < words.size() && i < 4; i++) {
                pairs.add(words.get(i) + " " + words.get(i + 1));
            }
        }
        this.said = pairs.stream().distinct().limit(SAID).toList();
    }

    /** So many rules; the first of a larger number are those of a smaller one. */
    List<MappingRule> rules(int size, long seed) {
        Random random = new Random(seed);
        Map<String, MappingRule> rules = new LinkedHashMap<>();
        for (int i = 0; rules.size() < size; i++) {
            String phrase = i < said.size()
                    ? said.get(i)
                    : "finding q" + Integer.toString(random.nextInt(SPREAD), 36) + "x of the region "
                            + random.nextInt(9);
            MappingRule rule = rule(phrase, codes.get(random.nextInt(codes.size())), i);
            rules.put(rule.id(), rule);
        }
        return List.copyOf(rules.values());
    }

    private static MappingRule rule(String phrase, CodebookEntry entry, int number) {
        return new MappingRule(
                phrase,
                entry.code(),
                entry.title(),
                MappingState.ACTIVE,
                new MappingPeriod(LocalDate.of(2024, 10, 1), Optional.empty()),
                new MappingEvidence(
                        2 + number % 40,
                        number % 3,
                        List.of("coded as", "problem list", "encoder"),
                        List.of(
                                "support passed",
                                "agreement passed, " + (2 + number % 2) + " sources",
                                "specificity passed"),
                        new MappingOrigin(CORPUS, Optional.of(CORPUS), LocalDate.of(2026, 11, 22))),
                new MappingReview(
                        Optional.of("policy"),
                        Optional.of(LocalDate.of(2027, 11, 22)),
                        Optional.of("two sources and the index agree")));
    }
}
