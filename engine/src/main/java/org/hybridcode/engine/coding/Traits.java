package org.hybridcode.engine.coding;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hybridcode.engine.score.Profile;
import org.hybridcode.engine.score.RecordKind;
import org.hybridcode.engine.score.Trait;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.concept.TermKind;
import org.hybridcode.rules.facts.Assignment;
import org.hybridcode.rules.facts.Candidate;
import org.hybridcode.rules.facts.Evidence;
import org.hybridcode.rules.facts.EvidenceRole;
import org.hybridcode.rules.facts.Exclusion;
import org.hybridcode.rules.facts.Proposal;
import org.hybridcode.rules.facts.ProposalSource;
import org.hybridcode.rules.facts.Rejection;
import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Span;
import org.hybridcode.rules.session.Case;
import org.hybridcode.rules.session.Verdicts;

/** Tells which traits the codes of one note have. Looks and counts; what is made of a trait is data. */
final class Traits {
    /** As long as the titles of most codes are, in UTF-16 units. */
    private static final int LONG = 20;

    private static final int INJURIES = 19;
    private static final int FACTORS = 21;
    private static final Set<SectionKind> CONCLUSION = Set.of(
            SectionKind.DISCHARGE_DIAGNOSIS,
            SectionKind.FINAL_DIAGNOSIS,
            SectionKind.ASSESSMENT,
            SectionKind.ASSESSMENT_AND_PLAN,
            SectionKind.IMPRESSION,
            SectionKind.ADMISSION_DIAGNOSIS,
            SectionKind.PREOPERATIVE_DIAGNOSIS,
            SectionKind.POSTOPERATIVE_DIAGNOSIS,
            SectionKind.PROBLEM_LIST);

    private final RecordKind record;
    private final Support support;
    private final Set<Icd10Code> doubted;
    private final List<CodebookEntry> assigned;
    private final Set<CodebookEntry> contested = new HashSet<>();

    Traits(Case found, Verdicts said, Support support) {
        this.record = kind(found);
        this.support = support;
        Set<String> rejected =
                said.of(Rejection.class).map(Rejection::proposalId).collect(Collectors.toSet());
        this.doubted = said.of(Candidate.class)
                .filter(candidate -> rejected.contains(candidate.proposalId()))
                .map(Candidate::code)
                .collect(Collectors.toSet());
        this.assigned = said.of(Assignment.class).map(Assignment::entry).toList();
        said.of(Exclusion.class)
                .filter(exclusion ->
                        exclusion.entry().category().equals(exclusion.by().category()))
                .forEach(exclusion -> contested.add(exclusion.by()));
    }

    private static RecordKind kind(Case found) {
        if (found.encounter().setting() == Setting.OUTPATIENT) {
            return RecordKind.VISIT;
        }
        return found.evidence().stream().map(Evidence::section).anyMatch(CONCLUSION::contains)
                ? RecordKind.CONCLUDED_STAY
                : RecordKind.OPEN_STAY;
    }

    /** What the score of an assigned code is made of. */
    Profile of(CodebookEntry entry) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        List<Proposal> behind = support.behind(entry.code());
        List<Proposal> own = behind.stream()
                .filter(proposal -> proposal.text().equals(entry.text()))
                .toList();
        found(own, traits);
        placed(
                support.evidence(behind)
                        .filter(evidence -> evidence.role() == EvidenceRole.HEAD)
                        .toList(),
                traits);
        doubts(entry, traits);
        kind(entry, traits);
        return new Profile(record, traits);
    }

    private void found(List<Proposal> own, Set<Trait> traits) {
        add(own.isEmpty(), Trait.COMBINED, traits);
        add(own.stream().anyMatch(proposal -> proposal.source() == ProposalSource.EXPLICIT), Trait.SPELLED_OUT, traits);
        add(own.stream().anyMatch(Traits::isTitle), Trait.TITLE, traits);
        add(all(own, proposal -> !proposal.path().isEmpty()), Trait.WALKED, traits);
        add(all(own, this::isCompleted), Trait.COMPLETED, traits);
        add(all(own, proposal -> proposal.source() == ProposalSource.NEURAL), Trait.MODEL_ALONE, traits);
        add(all(own, proposal -> proposal.source() == ProposalSource.GENERATED), Trait.GENERATED_ALONE, traits);
    }

    private static boolean isTitle(Proposal proposal) {
        return proposal.source() == ProposalSource.KB
                && proposal.path().isEmpty()
                && proposal.score() >= TermKind.TITLE.reliability();
    }

    private boolean isCompleted(Proposal proposal) {
        return support.evidence(List.of(proposal)).anyMatch(evidence -> evidence.role() == EvidenceRole.MODIFIER);
    }

    private static boolean all(List<Proposal> own, Predicate<Proposal> holds) {
        return !own.isEmpty() && own.stream().allMatch(holds);
    }

    private static void placed(List<Evidence> heads, Set<Trait> traits) {
        List<Span> places =
                heads.stream().map(head -> head.mention().span()).distinct().toList();
        int longest = places.stream().mapToInt(Traits::length).max().orElse(0);
        add(longest >= LONG, Trait.LONG_WORDS, traits);
        add(places.size() > 1, Trait.REPEATED, traits);
        add(heads.stream().map(Evidence::section).anyMatch(CONCLUSION::contains), Trait.CONCLUDED, traits);
    }

    private static int length(Span span) {
        return span.end() - span.begin();
    }

    private void doubts(CodebookEntry entry, Set<Trait> traits) {
        add(doubted.contains(entry.code()), Trait.DOUBTED, traits);
        add(contested.contains(entry), Trait.CONTESTED, traits);
        add(
                assigned.stream()
                        .anyMatch(other ->
                                !other.equals(entry) && other.category().equals(entry.category())),
                Trait.CROWDED,
                traits);
    }

    private static void kind(CodebookEntry entry, Set<Trait> traits) {
        add(entry.unspecified(), Trait.UNSPECIFIED, traits);
        add(entry.chronic(), Trait.CHRONIC, traits);
        add(entry.chapter() == INJURIES, Trait.INJURY, traits);
        add(entry.chapter() == FACTORS, Trait.FACTOR, traits);
    }

    private static void add(boolean holds, Trait trait, Set<Trait> traits) {
        if (holds) {
            traits.add(trait);
        }
    }
}
