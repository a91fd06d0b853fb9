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
    private final NoteSession session;

    /** For one rulebook and one knowledge base. */
    public ShuffledSession(Rulebook rulebook, KnowledgeBase kb) {
        this.rulebook = rulebook;
        this.session = new NoteSession(rulebook, kb);
    }

    /** The verdicts when every fact, those of the knowledge base included, comes in the order of the seed. */
    public Verdicts run(Case found, long seed) {
        KieSession shuffled = rulebook.session();
        try {
            FiringRecorder recorder = new FiringRecorder(rulebook);
            shuffled.addEventListener(recorder.agenda());
            shuffled.addEventListener(recorder.facts());
            List<Object> facts = session.facts(found);
            Collections.shuffle(facts, new Random(seed));
            facts.forEach(shuffled::insert);
            List<Layer> layers = new ArrayList<>(Arrays.asList(Layer.values()));
            Collections.reverse(layers);
            layers.forEach(
                    layer -> shuffled.getAgenda().getAgendaGroup(layer.label()).setFocus());
            shuffled.fireAllRules(match ->
                    rulebook.card(match.getRule()).inForceOn(found.encounter().date()));
            return new Verdicts(recorder.firings());
        } finally {
            shuffled.dispose();
        }
    }
}
