package org.hybridcode.engine.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hybridcode.engine.coding.AssignedCode;
import org.hybridcode.engine.coding.CodingResult;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.engine.evaluation.gold.GoldNote;
import org.hybridcode.engine.evaluation.gold.GoldSet;
import org.hybridcode.engine.evaluation.run.Workers;
import org.hybridcode.rules.review.RuleSet;
import org.hybridcode.rules.rulebook.Rulebook;
import org.hybridcode.rules.session.Case;
import org.hybridcode.rules.session.RunawayRuleException;

/** Decides the notes of a corpus with two rulebooks. Each note is annotated once. */
public final class ImpactRun {
    private static final String OLD = "OLD: ";
    private static final String NEW = "NEW: ";

    private final CodingService before;
    private final CodingService after;
    private final RuleChanges changes;

    /**
     * A run.
     *
     * @param before the service with the old rulebook
     * @param oldRules the rules of that, as people wrote them
     * @param after the new rulebook
     * @param newRules the rules of that
     */
    public ImpactRun(CodingService before, RuleSet oldRules, Rulebook after, RuleSet newRules) {
        this.before = before;
        this.after = before.withRulebook(after);
        this.changes = new RuleChanges(oldRules, newRules);
    }

    /**
     * Decides every note with both rulebooks.
     *
     * @param corpus the notes
     * @param workers how many threads, 1 or more; changes nothing but the time
     * @param done is told each time a note is done, by the thread that did it
     * @throws org.hybridcode.kb.release.KnowledgeBaseException when the knowledge base does not cover a note's encounter
     */
    public Impact over(GoldSet corpus, int workers, Runnable done) {
        corpus.notes().forEach(note -> before.knowledgeBase()
                .inForceOn(note.encounter().date()));
        List<NoteImpact> notes = new Workers(workers, done).each(corpus.notes(), this::of);
        RuleTally tally = new RuleTally();
        notes.forEach(tally::add);
        return new Impact(corpus, before.versions(), after.versions(), tally.rules(changes), notes);
    }

    private NoteImpact of(GoldNote note) {
        Case found = before.find(note.encounter(), note.text());
        List<String> stopped = new ArrayList<>();
        Optional<CodingResult> old = decided(before, found, OLD, stopped);
        Optional<CodingResult> now = decided(after, found, NEW, stopped);
        boolean both = old.isPresent() && now.isPresent();
        List<CodeChange> changed = both ? changes(old.get(), now.get()) : List.of();
        return new NoteImpact(
                note,
                changed,
                both && changed.isEmpty() && !codes(old.get()).equals(codes(now.get())),
                stopped,
                old.map(RuleUse::of).orElse(RuleUse.NONE),
                now.map(RuleUse::of).orElse(RuleUse.NONE));
    }

    /** A rule that runs away costs this note, not the run. */
    private static Optional<CodingResult> decided(
            CodingService service, Case found, String which, List<String> stopped) {
        try {
            return Optional.of(service.decide(found));
        } catch (RunawayRuleException e) {
            stopped.add(which + e.getMessage());
            return Optional.empty();
        }
    }

    private List<CodeChange> changes(CodingResult old, CodingResult now) {
        List<CodeChange> changed = new ArrayList<>();
        only(old, now).forEach(code -> changed.add(new Attribution(old, now, changes.ids()).of(code, false)));
        only(now, old).forEach(code -> changed.add(new Attribution(now, old, changes.ids()).of(code, true)));
        return changed;
    }

    private static List<AssignedCode> only(CodingResult one, CodingResult other) {
        Set<String> there = codes(other).stream().collect(Collectors.toSet());
        return one.codes().stream()
                .filter(code -> !there.contains(code.entry().text()))
                .toList();
    }

    private static List<String> codes(CodingResult result) {
        return result.codes().stream().map(code -> code.entry().text()).toList();
    }
}
