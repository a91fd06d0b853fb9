package org.hybridcode.rules.coverage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.rules.casebook.Expectations;
import org.hybridcode.rules.casebook.Outcome;
import org.hybridcode.rules.casebook.RuleCase;
import org.hybridcode.rules.reading.ReadRule;
import org.hybridcode.rules.review.RuleSet;
import org.hybridcode.rules.rulebook.Rulebook;
import org.hybridcode.rules.rulebook.SiteRules;
import org.hybridcode.rules.session.VariantSession;

/**
 * Changes rules in one condition at a time and looks whether a case fails. All mutants are compiled at once, beside the
 * rules; a case is run with a mutant only when the mutant matches other facts than its rule does.
 */
public final class Mutation {
    private record Named(String name, Unit unit, Mutant.Change change) {}

    private final RuleSet set;
    private final List<Named> mutants = new ArrayList<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Set<String> killed = new HashSet<>();

    private Mutation(RuleSet set) {
        this.set = set;
    }

    /**
     * Every mutant with what became of it, in the order of rules and text.
     *
     * @param set the rules that are changed
     * @param site the rules of the site beside the program's; none without a site
     * @param cases the cases
     */
    public static List<Mutant> of(RuleSet set, SiteRules site, List<RuleCase> cases) {
        Mutation mutation = new Mutation(set);
        set.rules().forEach(mutation::change);
        Rulebook rulebook = Rulebook.withVariants(site, mutation.texts);
        IdentityHashMap<KnowledgeBase, VariantSession> sessions = new IdentityHashMap<>();
        for (RuleCase ruleCase : cases) {
            mutation.run(sessions.computeIfAbsent(ruleCase.kb(), kb -> new VariantSession(rulebook, kb)), ruleCase);
        }
        return mutation.mutants.stream().map(mutation::result).toList();
    }

    private void change(ReadRule rule) {
        Edits edits = new Edits(rule, set.texts().get(rule.file()));
        for (Unit unit : Unit.of(rule)) {
            edits.without(unit).ifPresent(text -> add(text, unit, Mutant.Change.LEFT_OUT));
            edits.turned(unit).ifPresent(text -> add(text, unit, Mutant.Change.TURNED_ROUND));
        }
    }

    private void add(String text, Unit unit, Mutant.Change change) {
        ReadRule rule = unit.rule();
        String title = rule.id() + " " + rule.title();
        String name = title + VariantSession.MARK + mutants.size();
        mutants.add(new Named(name, unit, change));
        String file = set.texts().get(rule.file());
        texts.merge(
                rule.file(),
                file.substring(0, file.indexOf("\nrule \"") + 1) + named(text, title, name),
                (before, more) -> before + named(text, title, name));
    }

    private static String named(String text, String title, String name) {
        return text.replace("\"" + title + "\"", "\"" + name + "\"") + "\n\n";
    }

    private void run(VariantSession session, RuleCase ruleCase) {
        Map<String, Set<List<Object>>> matches = session.matches(ruleCase.found());
        for (Named mutant : mutants) {
            String original = mutant.name().substring(0, mutant.name().lastIndexOf(VariantSession.MARK));
            boolean differs =
                    !matches.getOrDefault(mutant.name(), Set.of()).equals(matches.getOrDefault(original, Set.of()));
            if (differs && !killed.contains(mutant.name()) && fails(session, mutant, ruleCase)) {
                killed.add(mutant.name());
            }
        }
    }

    /** A mutant that makes a rule say what cannot be said is noticed, too. */
    private static boolean fails(VariantSession session, Named mutant, RuleCase ruleCase) {
        try {
            Outcome outcome = Outcome.of(session.with(mutant.name(), ruleCase.found()));
            return !Expectations.differences(ruleCase, outcome).isEmpty();
        } catch (RuntimeException e) {
            return true;
        }
    }

    private Mutant result(Named mutant) {
        ReadRule rule = mutant.unit().rule();
        String text = mutant.unit().place().in(set.texts().get(rule.file()));
        return new Mutant(
                rule.id(),
                rule.file(),
                mutant.unit().place(),
                text.replaceAll("//[^\n]*", "").replaceAll("\\s+", " "),
                mutant.change(),
                killed.contains(mutant.name()));
    }
}
