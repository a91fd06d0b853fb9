package org.hybridcode.rules.session;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.rules.rulebook.Layer;
import org.hybridcode.rules.rulebook.Rulebook;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** Runs notes over a rulebook that holds variants of rules: with none of them, or with one in the place of its rule. */
public final class VariantSession {
    /** What stands in the name of a variant, before its number. */
    public static final String MARK = " #";

    private final Rulebook rulebook;
    private final NoteSession facts;

    /** For one rulebook and one knowledge base. */
    public VariantSession(Rulebook rulebook, KnowledgeBase kb) {
        this.rulebook = rulebook;
        this.facts = new NoteSession(rulebook, kb);
    }

    /** What every rule and every variant would match, by name, when no variant fires. */
    public Map<String, Set<List<Object>>> matches(Case found) {
        Map<String, Set<List<Object>>> offered = new TreeMap<>();
        LocalDate date = found.encounter().date();
        run(found, match -> {
            offered.computeIfAbsent(match.getRule().getName(), none -> new HashSet<>())
                    .add(List.copyOf(match.getObjects()));
            return !match.getRule().getName().contains(MARK) && inForce(match, date);
        });
        return offered;
    }

    /** What the rules say when one variant takes the place of its rule. */
    public Verdicts with(String variant, Case found) {
        String original = variant.substring(0, variant.lastIndexOf(MARK));
        LocalDate date = found.encounter().date();
        return run(found, match -> {
            String name = match.getRule().getName();
            boolean takesPart = name.contains(MARK) ? name.equals(variant) : !name.equals(original);
            return takesPart && inForce(match, date);
        });
    }

    private boolean inForce(Match match, LocalDate date) {
        return rulebook.card(match.getRule()).inForceOn(date);
    }

    private Verdicts run(Case found, AgendaFilter filter) {
        KieSession session = rulebook.session();
        try {
            FiringRecorder recorder = new FiringRecorder(rulebook);
            session.addEventListener(recorder.agenda());
            session.addEventListener(recorder.facts());
            facts.facts(found).forEach(session::insert);
            EnumSet.allOf(Layer.class).stream()
                    .sorted(Comparator.reverseOrder())
                    .forEach(layer ->
                            session.getAgenda().getAgendaGroup(layer.label()).setFocus());
            session.fireAllRules(filter, Limits.USUAL.firings());
            return new Verdicts(recorder.firings());
        } finally {
            session.dispose();
        }
    }
}
