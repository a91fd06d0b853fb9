package org.hybridcode.rules.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.rules.rulebook.Layer;
import org.hybridcode.rules.rulebook.Rulebook;
import org.kie.api.runtime.KieSession;

/** Runs all layers over the same facts as a {@link NoteSession}, put in an order that a seed gives. */
public final class ShuffledSession {
    private final Rulebook rulebook;
    private final FactsInPlay inPlay;

    /** For one rulebook and one knowledge base. */
    public ShuffledSession(Rulebook rulebook, KnowledgeBase kb) {
        this.rulebook = rulebook;
        this.inPlay = new FactsInPlay(kb, rulebook);
    }

    /** The verdicts when every fact, those of the knowledge base included, comes in the order of the seed. */
    public Verdicts run(Case found, long seed) {
        KieSession session = rulebook.kieBase().newKieSession();
        try {
            FiringRecorder recorder = new FiringRecorder(rulebook);
            session.addEventListener(recorder.agenda());
            session.addEventListener(recorder.facts());
            List<Object> facts = facts(found);
            Collections.shuffle(facts, new Random(seed));
            facts.forEach(session::insert);
            List<Layer> layers = new ArrayList<>(Arrays.asList(Layer.values()));
            Collections.reverse(layers);
            layers.forEach(
                    layer -> session.getAgenda().getAgendaGroup(layer.label()).setFocus());
            session.fireAllRules(match ->
                    rulebook.card(match.getRule()).inForceOn(found.encounter().date()));
            return new Verdicts(recorder.firings());
        } finally {
            session.dispose();
        }
    }

    private List<Object> facts(Case found) {
        List<Object> facts = new ArrayList<>(inPlay.of(found.proposals()));
        facts.add(found.encounter());
        facts.addAll(found.proposals());
        facts.addAll(found.evidence());
        facts.addAll(found.abbreviations());
        facts.addAll(found.treatments());
        facts.addAll(found.activity());
        return facts;
    }
}
