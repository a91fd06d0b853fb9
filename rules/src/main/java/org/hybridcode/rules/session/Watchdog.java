package org.hybridcode.rules.session;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hybridcode.rules.rulebook.Rulebook;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/**
 * Lets the rules in force fire, and stops a session at its limits. For one session, on its thread: between two firings it
 * looks at the facts and at the time; that the conditions of one rule come to an end, the check of its text has to see to.
 */
final class Watchdog implements AgendaFilter {
    private final Rulebook rulebook;
    private final Limits limits;
    private final LocalDate date;
    private final KieSession session;
    private final FiringRecorder recorder;
    private final long began = System.nanoTime();

    Watchdog(Rulebook rulebook, Limits limits, LocalDate date, KieSession session, FiringRecorder recorder) {
        this.rulebook = rulebook;
        this.limits = limits;
        this.date = date;
        this.session = session;
        this.recorder = recorder;
    }

    /** @throws RunawayRuleException when a limit is reached */
    @Override
    public boolean accept(Match match) {
        if (recorder.firings().size() >= limits.firings()) {
            throw runaway(limits.firings() + " firings");
        }
        if (session.getFactCount() > limits.facts()) {
            throw runaway(limits.facts() + " facts");
        }
        if (System.nanoTime() - began > limits.time().toNanos()) {
            throw runaway(limits.time().toMillis() + " ms");
        }
        return rulebook.card(match.getRule()).inForceOn(date);
    }

    private RunawayRuleException runaway(String limit) {
        Map<String, Long> times = recorder.firings().stream()
                .collect(Collectors.groupingBy(firing -> firing.card().id(), TreeMap::new, Collectors.counting()));
        String most = times.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
        return new RunawayRuleException(most, limit);
    }
}
