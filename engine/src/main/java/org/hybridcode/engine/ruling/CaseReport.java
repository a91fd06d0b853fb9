package org.hybridcode.engine.ruling;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hybridcode.rules.casebook.CaseResult;
import org.hybridcode.rules.casebook.CaseRunner;
import org.hybridcode.rules.matching.FactWords;
import org.hybridcode.rules.matching.LayerFacts;
import org.hybridcode.rules.matching.Matching;
import org.hybridcode.rules.matching.Observer;
import org.hybridcode.rules.reading.ReadRule;
import org.hybridcode.rules.review.Diagnosis;
import org.hybridcode.rules.review.RuleSet;
import org.hybridcode.rules.rulebook.Layer;

/** What came of cases; of those that failed, the facts and the condition that did not match. */
public final class CaseReport {
    private final RuleSet rules;
    private final CaseRunner runner;

    /**
     * @param rules the rules, as people wrote them
     * @param runner what the cases were run with
     */
    public CaseReport(RuleSet rules, CaseRunner runner) {
        this.rules = rules;
        this.runner = runner;
    }

    /** The cases that failed, then how many there are. */
    public List<String> lines(List<CaseResult> results) {
        List<String> lines = new ArrayList<>();
        List<CaseResult> failed =
                results.stream().filter(result -> !result.passed()).toList();
        for (CaseResult result : failed) {
            lines.add("FAILED " + result.ruleCase().file() + ":"
                    + result.ruleCase().line() + ": " + result.ruleCase().title());
            result.differences().forEach(difference -> lines.add("  " + difference));
            lines.add("  fired: " + String.join(" ", result.outcome().fired()));
            rule(result).ifPresent(rule -> {
                facts(result, rule).forEach(fact -> lines.add("  fact " + fact));
                diagnosis(result, rule).forEach(line -> lines.add("  " + line));
            });
        }
        lines.add(results.size() + (results.size() == 1 ? " case, " : " cases, ") + failed.size() + " failed");
        return lines;
    }

    /** Every case as an object. */
    public ArrayNode json(List<CaseResult> results) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (CaseResult result : results) {
            ObjectNode object = array.addObject()
                    .put("rule", result.ruleCase().rule())
                    .put("name", result.ruleCase().name())
                    .put("mustFire", result.ruleCase().mustFire())
                    .put("file", result.ruleCase().file())
                    .put("line", result.ruleCase().line())
                    .put("passed", result.passed());
            if (!result.passed()) {
                result.differences().forEach(object.putArray("differences")::add);
                result.outcome().fired().forEach(object.putArray("fired")::add);
                rule(result).ifPresent(rule -> {
                    facts(result, rule).forEach(object.putArray("facts")::add);
                    diagnosis(result, rule).forEach(object.putArray("diagnosis")::add);
                });
            }
        }
        return array;
    }

    private Optional<ReadRule> rule(CaseResult result) {
        return rules.find(result.ruleCase().rule());
    }

    private List<String> facts(CaseResult result, ReadRule rule) {
        return FactWords.of(rule, new Matching(seen(result, rule), Observer.NONE));
    }

    private List<String> diagnosis(CaseResult result, ReadRule rule) {
        return result.failedToFire()
                ? Diagnosis.of(rule, rules.texts().get(rule.file()), seen(result, rule))
                : List.of();
    }

    private List<Object> seen(CaseResult result, ReadRule rule) {
        Layer layer = Arrays.stream(Layer.values())
                .filter(one -> one.label().equals(rule.layer()))
                .findFirst()
                .orElseThrow();
        return LayerFacts.seenBy(layer, runner.facts(result.ruleCase()), result.verdicts());
    }
}
