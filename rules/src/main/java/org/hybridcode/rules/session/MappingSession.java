package org.hybridcode.rules.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hybridcode.rules.facts.MappingPolicy;
import org.hybridcode.rules.facts.Objection;
import org.hybridcode.rules.facts.ProposedMapping;
import org.hybridcode.rules.rulebook.MappingRulebook;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;

/** Runs the rules on mappings over mappings that were found in text. Safe to share between threads. */
public final class MappingSession {
    private final MappingRulebook rulebook;

    /** A session of these rules. */
    public MappingSession(MappingRulebook rulebook) {
        this.rulebook = Objects.requireNonNull(rulebook, "rulebook");
    }

    /**
     * An objection and the rule that raised it.
     *
     * @param rule the rule's id
     * @param objection what it said
     */
    public record Raised(String rule, Objection objection) {

        /** Refuses missing parts. */
        public Raised {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(objection, "objection");
        }
    }

    /** What speaks against the mappings by the policy, in the order of the rules and of the mappings' ids. */
    public List<Raised> run(MappingPolicy policy, List<ProposedMapping> mappings) {
        List<Raised> raised = new ArrayList<>();
        KieSession session = rulebook.kieBase().newKieSession();
        try {
            List<Objection> said = new ArrayList<>();
            session.addEventListener(new DefaultRuleRuntimeEventListener() {
                @Override
                public void objectInserted(ObjectInsertedEvent event) {
                    if (event.getObject() instanceof Objection objection) {
                        said.add(objection);
                    }
                }
            });
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    said.clear();
                }

                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    String id = event.getMatch().getRule().getName().split(" ", 2)[0];
                    said.forEach(objection -> raised.add(new Raised(id, objection)));
                }
            });
            session.insert(policy);
            mappings.forEach(session::insert);
            session.getAgenda().getAgendaGroup(MappingRulebook.GROUP).setFocus();
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        raised.sort(Comparator.comparing(Raised::rule)
                .thenComparing(one -> one.objection().mapping().id()));
        return List.copyOf(raised);
    }
}
