package org.hybridcode.expansion.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hybridcode.rules.facts.Agreement;
import org.hybridcode.rules.facts.Bar;
import org.hybridcode.rules.facts.ProposedMapping;
import org.hybridcode.rules.generated.MappingState;
import org.hybridcode.rules.session.MappingSession.Raised;

/**
 * A mapping with what the rules say against it.
 *
 * @param tally what documents say
 * @param mapping what the rules were told
 * @param likeness the cosine of phrase and code by the encoder; 0 without one
 * @param objections what the rules said, in their order
 */
public record Assessment(Tally tally, ProposedMapping mapping, double likeness, List<Raised> objections) {

    /** Copies the objections. */
    public Assessment {
        objections = List.copyOf(objections);
    }

    /** Whether some rule bars it from this. */
    public boolean barred(Bar bar) {
        return objections.stream().anyMatch(raised -> raised.objection().bar() == bar);
    }

    /**
     * The state that the rules and the last decision of a person give it; none for one that is no rule. What a person approved is
     * active until a rule bars it from being a rule at all: then it is retired, and a person can look again. When its review has
     * ended it is in shadow, unless the rules let it be active without a person.
     *
     * @param day the day for which reviews have to hold
     */
    public Optional<MappingState> state(LocalDate day) {
        Optional<Decision> last = tally.decisions().isEmpty()
                ? Optional.empty()
                : Optional.of(tally.decisions().get(tally.decisions().size() - 1));
        boolean written = !tally.state().equals(Tally.NO_STATE) || last.isPresent();
        if (barred(Bar.DRAFT)) {
            return written ? Optional.of(MappingState.RETIRED) : Optional.empty();
        }
        if (last.isPresent() && (last.get().holdsOn(day) || barred(Bar.SHADOW) || barred(Bar.ACTIVE))) {
            return Optional.of(
                    switch (last.get().act()) {
                        case APPROVE -> last.get().holdsOn(day) ? MappingState.ACTIVE : MappingState.SHADOW;
                        case REJECT -> MappingState.RETIRED;
                        case DEMOTE -> MappingState.SHADOW;
                    });
        }
        if (barred(Bar.SHADOW)) {
            return Optional.of(MappingState.DRAFT);
        }
        return Optional.of(barred(Bar.ACTIVE) ? MappingState.SHADOW : MappingState.ACTIVE);
    }

    /** How much harm it does if it is wrong: its frequency times the doubt about it. */
    public double harm() {
        double doubt = 1 - (tally.support() + 1.0) / (tally.seen() + mapping.contradictions() + 2.0);
        double more = mapping.sources() > 1 ? 0.5 : 1;
        return tally.seen() * more * (doubt + (mapping.official() == Agreement.SILENT ? 0.25 : 0));
    }

    /** What each rule said, in a few words: {@code VAL-0005 active}. */
    public List<String> verdicts() {
        return objections.stream()
                .map(raised -> raised.rule() + " bars "
                        + raised.objection().bar().name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
