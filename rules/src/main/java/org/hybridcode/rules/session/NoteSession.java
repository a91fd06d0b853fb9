package org.hybridcode.rules.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.rules.rulebook.Layer;
import org.hybridcode.rules.rulebook.Rulebook;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Agenda;

/** Runs the rulebook over one note at a time. Safe to share between threads: every call has a session of its own. */
public final class NoteSession {
    private final Rulebook rulebook;
    private final KnowledgeBase kb;
    private final FactsInPlay inPlay;
    private final Disagreements disagreements;
    private final Set<Layer> layers;
    private final Limits limits;

    /** All layers. */
    public NoteSession(Rulebook rulebook, KnowledgeBase kb) {
        this(rulebook, kb, EnumSet.allOf(Layer.class));
    }

    /** The given layers only, in their stated order; a layer that is left out refuses nothing. */
    public NoteSession(Rulebook rulebook, KnowledgeBase kb, Set<Layer> layers) {
        this(rulebook, kb, layers, Limits.USUAL);
    }

    /** The given layers only, stopped at the given limits. */
    public NoteSession(Rulebook rulebook, KnowledgeBase kb, Set<Layer> layers, Limits limits) {
        this.rulebook = rulebook;
        this.kb = kb;
        this.inPlay = new FactsInPlay(kb, rulebook);
        this.disagreements = new Disagreements(kb.codebook());
        this.layers = EnumSet.copyOf(layers);
        this.limits = limits;
    }

    /**
     * Runs the layers over a note.
     *
     * @throws org.hybridcode.kb.release.KnowledgeBaseException when no release covers the encounter's date
     * @throws RunawayRuleException when the rules do not come to an end within the limits
     */
    public Verdicts run(Case found) {
        return run(found, said -> List.of());
    }

    /**
     * Runs the layers over a note, and tells the layer of advice what can only be told once the codes are assigned.
     *
     * @param hindsight facts made of everything that the rules said before advice
     * @throws org.hybridcode.kb.release.KnowledgeBaseException when no release covers the encounter's date
     * @throws RunawayRuleException when the rules do not come to an end within the limits
     */
    public Verdicts run(Case found, Function<Verdicts, List<Object>> hindsight) {
        kb.inForceOn(found.encounter().date());
        KieSession session = rulebook.session();
        try {
            FiringRecorder recorder = new FiringRecorder(rulebook);
            session.addEventListener(recorder.agenda());
            session.addEventListener(recorder.facts());
            Watchdog watchdog = new Watchdog(rulebook, limits, found.encounter().date(), session, recorder);
            facts(found).forEach(session::insert);
            focus(session.getAgenda(), layer -> layer != Layer.ADVICE);
            session.fireAllRules(watchdog);
            hindsight.apply(new Verdicts(recorder.firings())).forEach(session::insert);
            focus(session.getAgenda(), layer -> layer == Layer.ADVICE);
            session.fireAllRules(watchdog);
            return new Verdicts(recorder.firings());
        } finally {
            session.dispose();
        }
    }

    /** The facts that the session of a note begins with: what was found, and what the knowledge base says about it. */
    public List<Object> facts(Case found) {
        List<Object> facts = new ArrayList<>();
        facts.add(found.encounter());
        facts.addAll(inPlay.of(found.proposals()));
        facts.addAll(found.abbreviations());
        facts.addAll(found.treatments());
        facts.addAll(found.activity());
        facts.addAll(found.evidence());
        facts.addAll(found.proposals());
        facts.addAll(found.similarities());
        facts.addAll(disagreements.of(found));
        facts.addAll(found.scores());
        found.threshold().ifPresent(facts::add);
        return facts;
    }

    /** The agenda's groups are a stack: the layer that runs first is pushed last. */
    private void focus(Agenda agenda, Predicate<Layer> part) {
        layers.stream().filter(part).sorted(Comparator.reverseOrder()).forEach(layer -> agenda.getAgendaGroup(
                        layer.label())
                .setFocus());
    }
}
