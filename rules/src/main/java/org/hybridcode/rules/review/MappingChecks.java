package org.hybridcode.rules.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.codebook.Release;
import org.hybridcode.kb.concept.Concepts;
import org.hybridcode.kb.concept.Term;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Assertion;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Evidence;
import org.hybridcode.rules.facts.EvidenceRole;
import org.hybridcode.rules.facts.Mention;
import org.hybridcode.rules.facts.Proposal;
import org.hybridcode.rules.facts.ProposalSource;
import org.hybridcode.rules.facts.Rejection;
import org.hybridcode.rules.facts.SectionKind;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;
import org.hybridcode.rules.facts.Span;
import org.hybridcode.rules.generated.MappingFile;
import org.hybridcode.rules.generated.MappingFolder;
import org.hybridcode.rules.generated.MappingRule;
import org.hybridcode.rules.lint.Finding;
import org.hybridcode.rules.lint.FindingCode;
import org.hybridcode.rules.rulebook.Rulebook;
import org.hybridcode.rules.session.Case;
import org.hybridcode.rules.session.NoteSession;

/**
 * What generated mappings say against what people wrote: against the knowledge base that they stand beside, and against the
 * rules. Only mappings that are loaded are held against them.
 */
public final class MappingChecks {
    private static final String SITE = "SITE-";

    private final KnowledgeBase kb;
    private final NoteSession session;
    private final Map<String, Set<Icd10Code>> known = new HashMap<>();
    private final Map<Icd10Code, Optional<String>> refused = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private MappingChecks(KnowledgeBase kb, Rulebook rulebook) {
        this.kb = kb;
        this.session = new NoteSession(rulebook, kb);
        for (Term term : kb.lexicon().terms()) {
            Concepts.codeOf(term.conceptId())
                    .ifPresent(code -> known.computeIfAbsent(term.key(), none -> new TreeSet<>())
                            .add(code));
        }
    }

    /**
     * The findings against one release, in order.
     *
     * @param files the generated mappings
     * @param kb the release that they are used with
     * @param rulebook the built-in rules with a site's beside them
     */
    public static List<Finding> of(List<MappingFile> files, KnowledgeBase kb, Rulebook rulebook) {
        MappingChecks checks = new MappingChecks(kb, rulebook);
        for (MappingFile file : files) {
            for (int i = 0; i < file.rules().size(); i++) {
                MappingRule rule = file.rules().get(i);
                if (rule.state().loaded() && checks.day(rule).isPresent()) {
                    checks.check(file, i, rule);
                }
            }
        }
        return checks.findings.stream().sorted().distinct().toList();
    }

    /** The last day of the release on which the rule can fire, if there is any. */
    private Optional<LocalDate> day(MappingRule rule) {
        Release release = kb.codebook().release();
        LocalDate last = release.to();
        for (Optional<LocalDate> end : List.of(rule.period().to(), rule.review().expires())) {
            last = end.isPresent() && end.get().isBefore(last) ? end.get() : last;
        }
        return Optional.of(last).filter(day -> release.covers(day) && rule.firesOn(day));
    }

    private void check(MappingFile file, int place, MappingRule rule) {
        Optional<CodebookEntry> entry = kb.codebook().find(rule.code().text());
        String release = "the codebook " + kb.codebook().release().name();
        if (entry.isEmpty()) {
            add(file, place, rule, FindingCode.CODE, rule.code() + " is not in " + release + "; --kb gives another");
            return;
        }
        if (!entry.get().billable()) {
            add(
                    file,
                    place,
                    rule,
                    FindingCode.CODE,
                    rule.code() + " is a header in " + release + ", it is never assigned");
        }
        if (!entry.get().title().equals(rule.title())) {
            add(
                    file,
                    place,
                    rule,
                    FindingCode.CODE,
                    "is named with another title than " + release + " has for " + rule.code() + ": "
                            + entry.get().title());
        }
        Set<Icd10Code> codes = known.getOrDefault(rule.key(), Set.of());
        if (!codes.isEmpty() && !codes.contains(rule.code())) {
            add(
                    file,
                    place,
                    rule,
                    FindingCode.OVERRIDDEN,
                    "is generated, and the knowledge base says that these words mean " + codes + ", not " + rule.code()
                            + "; retire it");
        }
        refused.computeIfAbsent(rule.code(), code -> refusal(code, day(rule).orElseThrow()))
                .ifPresent(by -> add(
                        file,
                        place,
                        rule,
                        FindingCode.OVERRIDDEN,
                        "is generated, and " + by + ", which a person wrote, refuses " + rule.code()
                                + " even where a note says it plainly; retire it"));
    }

    /** The site's rule that refuses a code in every setting, though an assessment says it of the patient as it is now. */
    private Optional<String> refusal(Icd10Code code, LocalDate day) {
        Set<String> by = new TreeSet<>();
        for (Setting setting : Setting.values()) {
            List<String> refusing = session.run(plain(code, setting, day)).firings().stream()
                    .filter(firing -> firing.card().id().startsWith(SITE))
                    .filter(firing -> firing.verdicts().stream().anyMatch(Rejection.class::isInstance))
                    .map(firing -> firing.card().id())
                    .toList();
            if (refusing.isEmpty()) {
                return Optional.empty();
            }
            by.addAll(refusing);
        }
        return Optional.of(String.join(", ", by));
    }

    private static Case plain(Icd10Code code, Setting setting, LocalDate day) {
        Mention mention = new Mention("g1", "plain", new Span(0, 1), 0, SectionKind.ASSESSMENT, Assertion.DEFAULT);
        return new Case(
                new Encounter(setting, day, Sex.UNKNOWN, Age.UNKNOWN),
                List.of(new Proposal("p1", code.text(), ProposalSource.GENERATED, "", "", 0, 1)),
                List.of(new Evidence("p1", mention, EvidenceRole.HEAD)),
                List.of(),
                List.of(),
                List.of());
    }

    private void add(MappingFile file, int place, MappingRule rule, FindingCode code, String message) {
        findings.add(new Finding(MappingFolder.NAME + "/" + file.name(), file.line(place), rule.id(), code, message));
    }
}
