package org.hybridcode.engine.ruling;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.hybridcode.rules.coverage.Coverage;
import org.hybridcode.rules.coverage.Mutant;
import org.hybridcode.rules.coverage.SeenCondition;

/** What cases have seen of rules, in numbers and with every gap. */
public final class CoverageReport {
    private static final double PERCENT = 100.0;

    private CoverageReport() {}

    /** The gaps, then the numbers. */
    public static List<String> lines(Coverage coverage, List<Mutant> mutants) {
        List<String> lines = new ArrayList<>();
        TreeSet<String> silent = new TreeSet<>(coverage.rules());
        silent.removeAll(coverage.fired());
        silent.forEach(rule -> lines.add(rule + ": no case makes it fire"));
        coverage.conditions().stream()
                .filter(one -> !one.covered())
                .forEach(one -> lines.add(one.file() + ":" + one.place().line() + ": " + one.rule() + ": " + gap(one)
                        + ": " + one.text()));
        mutants.stream()
                .filter(one -> !one.killed())
                .forEach(one -> lines.add(one.file() + ":" + one.place().line() + ": " + one.rule()
                        + ": no case notices when this is " + change(one) + ": " + one.text()));
        lines.add(share("rules fired", coverage.fired().size(), coverage.rules().size()));
        lines.add(share(
                "conditions seen both ways",
                coverage.covered(),
                coverage.conditions().size()));
        if (!mutants.isEmpty()) {
            lines.add(share("mutants killed", killed(mutants), mutants.size()));
        }
        return lines;
    }

    private static String gap(SeenCondition one) {
        return one.seenTrue() ? "never seen false" : one.seenFalse() ? "never seen true" : "never looked at";
    }

    private static String change(Mutant mutant) {
        return mutant.change().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static long killed(List<Mutant> mutants) {
        return mutants.stream().filter(Mutant::killed).count();
    }

    private static String share(String what, long part, long all) {
        return String.format(
                Locale.ROOT, "%s: %d of %d, %.1f %%", what, part, all, all == 0 ? 0 : PERCENT * part / all);
    }

    /** The same as an object. */
    public static ObjectNode json(Coverage coverage, List<Mutant> mutants) {
        ObjectNode object = JsonNodeFactory.instance
                .objectNode()
                .put("rules", coverage.rules().size())
                .put("rulesFired", coverage.fired().size())
                .put("conditions", coverage.conditions().size())
                .put("conditionsCovered", coverage.covered());
        ArrayNode gaps = object.putArray("gaps");
        coverage.conditions().stream().filter(one -> !one.covered()).forEach(one -> gaps.addObject()
                .put("rule", one.rule())
                .put("file", one.file())
                .put("line", one.place().line())
                .put("condition", one.text())
                .put("seenTrue", one.seenTrue())
                .put("seenFalse", one.seenFalse()));
        if (!mutants.isEmpty()) {
            object.put("mutants", mutants.size()).put("mutantsKilled", killed(mutants));
            ArrayNode alive = object.putArray("mutantsAlive");
            mutants.stream().filter(one -> !one.killed()).forEach(one -> alive.addObject()
                    .put("rule", one.rule())
                    .put("file", one.file())
                    .put("line", one.place().line())
                    .put("condition", one.text())
                    .put("change", change(one)));
        }
        return object;
    }
}
