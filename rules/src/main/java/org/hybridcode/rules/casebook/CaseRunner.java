package org.hybridcode.rules.casebook;

import java.util.IdentityHashMap;
import java.util.List;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.rules.rulebook.Rulebook;
import org.hybridcode.rules.session.NoteSession;
import org.hybridcode.rules.session.Verdicts;

/** Runs cases over a rulebook, all layers on. Safe to share between threads. */
public final class CaseRunner {
    private final Rulebook rulebook;
    // By identity: two knowledge bases are compared word by word otherwise.
    private final IdentityHashMap<KnowledgeBase, NoteSession> sessions = new IdentityHashMap<>();

    /** For one rulebook. */
    public CaseRunner(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** What comes of a case. */
    public CaseResult run(RuleCase ruleCase) {
        Verdicts verdicts = session(ruleCase).run(ruleCase.found());
        Outcome outcome = Outcome.of(verdicts);
        return new CaseResult(ruleCase, verdicts, outcome, Expectations.differences(ruleCase, outcome));
    }

    /** What comes of each case, in their order. */
    public List<CaseResult> run(List<RuleCase> cases) {
        return cases.stream().map(this::run).toList();
    }

    /** The facts that the session of a case begins with. */
    public List<Object> facts(RuleCase ruleCase) {
        return session(ruleCase).facts(ruleCase.found());
    }

    private synchronized NoteSession session(RuleCase ruleCase) {
        return sessions.computeIfAbsent(ruleCase.kb(), kb -> new NoteSession(rulebook, kb));
    }
}
