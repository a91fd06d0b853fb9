package org.hybridcode.expansion.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hybridcode.expansion.mine.SourceKind;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.concept.Phrases;
import org.hybridcode.rules.generated.MappingEvidence;
import org.hybridcode.rules.generated.MappingOrigin;
import org.hybridcode.rules.generated.MappingPeriod;
import org.hybridcode.rules.generated.MappingReview;
import org.hybridcode.rules.generated.MappingRule;
import org.hybridcode.rules.generated.MappingState;

/**
 * The mappings that become rules: which state each gets, and which codes are taken in.
 *
 * @param ranking the codes that are new to the knowledge base
 * @param all every mapping with its outcome, by phrase and code
 */
public record Drafts(Ranking ranking, List<Outcome> all) {

    /**
     * What becomes of a mapping.
     *
     * @param assessment what documents and rules say
     * @param state its state as a rule; none when it is no rule
     * @param newCode whether the knowledge base does not have the code
     */
    public record Outcome(Assessment assessment, Optional<MappingState> state, boolean newCode) {

        /** Its code. */
        public CodebookEntry entry() {
            return assessment.mapping().entry();
        }
    }

    /** Copies the list. */
    public Drafts {
        all = List.copyOf(all);
    }

    /**
     * Decides by the rules' objections and the plan which mappings are written.
     *
     * @param assessments all mappings, by phrase and code
     * @param base the codebook that is expanded
     */
    static Drafts of(List<Assessment> assessments, Codebook base, Plan plan) {
        Map<String, Long> frequencies = new TreeMap<>();
        for (Assessment assessment : assessments) {
            String code = assessment.mapping().entry().text();
            if (assessment.state(plan.made()).filter(MappingState::loaded).isPresent() && isNew(base, code)) {
                frequencies.merge(
                        code, frequency(assessment, plan), plan.frequencies().isEmpty() ? Long::sum : Math::max);
            }
        }
        Ranking ranking = Ranking.of(frequencies, most(base, plan), plan.least());
        List<Outcome> all = new ArrayList<>();
        for (Assessment assessment : assessments) {
            String code = assessment.mapping().entry().text();
            boolean waits = ranking.waiting().contains(code);
            all.add(new Outcome(
                    assessment, waits ? Optional.empty() : assessment.state(plan.made()), isNew(base, code)));
        }
        return new Drafts(ranking, all);
    }

    /** The file gives a code's own frequency, which each of its mappings tells; the corpus adds up its documents. */
    private static long frequency(Assessment assessment, Plan plan) {
        return plan.frequencies().isEmpty()
                ? assessment.tally().support()
                : plan.frequencies().getOrDefault(assessment.mapping().entry().text(), 0L);
    }

    private static OptionalInt most(Codebook base, Plan plan) {
        OptionalInt room = plan.target().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Math.max(
                        0,
                        plan.target().getAsInt()
                                - (int) base.entries().stream()
                                        .filter(CodebookEntry::billable)
                                        .count()));
        return Stream.of(room, plan.iterations())
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .min();
    }

    private static boolean isNew(Codebook base, String code) {
        return base.find(code).filter(CodebookEntry::billable).isEmpty();
    }

    /** The outcomes that are rules. */
    public List<Outcome> written() {
        return all.stream().filter(outcome -> outcome.state().isPresent()).toList();
    }

    /** The rule of an outcome that is one. */
    static MappingRule rule(Outcome outcome, String corpusSha256, Optional<String> model, Codebook list, Plan plan) {
        Tally tally = outcome.assessment().tally();
        List<String> sources =
                tally.sources().keySet().stream().map(SourceKind::label).toList();
        List<String> verdicts = new ArrayList<>();
        tally.layers().forEach((layer, count) -> verdicts.add(layer + " " + count));
        verdicts.addAll(outcome.assessment().verdicts());
        return new MappingRule(
                phrase(tally),
                outcome.entry().code(),
                outcome.entry().title(),
                outcome.state().orElseThrow(),
                new MappingPeriod(list.release().from(), Optional.empty()),
                new MappingEvidence(
                        tally.support(),
                        outcome.assessment().mapping().contradictions(),
                        sources,
                        verdicts,
                        new MappingOrigin(corpusSha256, model, plan.made())),
                review(tally, outcome.state().orElseThrow()));
    }

    /** As notes write it where that is the same phrase, in small letters but for short forms; else folded. */
    private static String phrase(Tally tally) {
        String small = tally.written().toLowerCase(Locale.ROOT);
        return Stream.of(small, tally.written())
                .filter(MappingRule::fits)
                .filter(written -> Phrases.key(written).equals(tally.phrase()))
                .findFirst()
                .orElse(tally.phrase());
    }

    /** Only what is active by a review ends with it: what is in shadow goes on being recorded. */
    private static MappingReview review(Tally tally, MappingState state) {
        if (tally.decisions().isEmpty()) {
            return MappingReview.NONE;
        }
        Decision last = tally.decisions().get(tally.decisions().size() - 1);
        return new MappingReview(
                Optional.of(last.by()),
                state == MappingState.ACTIVE ? last.expires() : Optional.empty(),
                Optional.of(last.card()));
    }
}
