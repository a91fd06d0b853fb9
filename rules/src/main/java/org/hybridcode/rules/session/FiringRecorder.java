package org.hybridcode.rules.session;

import java.util.ArrayList;
import java.util.List;
import org.hybridcode.rules.facts.Verdict;
import org.hybridcode.rules.rulebook.Rulebook;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;

/** Records each firing with what it matched and what it inserted. For one session, on one thread. */
final class FiringRecorder {
    private final Rulebook rulebook;
    private final List<Firing> firings = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();

    FiringRecorder(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    List<Firing> firings() {
        return firings;
    }

    AgendaEventListener agenda() {
        return new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                verdicts.clear();
            }

            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                firings.add(new Firing(
                        firings.size() + 1,
                        rulebook.card(event.getMatch().getRule()),
                        event.getMatch().getObjects(),
                        verdicts));
            }
        };
    }

    RuleRuntimeEventListener facts() {
        return new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                if (event.getObject() instanceof Verdict verdict) {
                    verdicts.add(verdict);
                }
            }
        };
    }
}
