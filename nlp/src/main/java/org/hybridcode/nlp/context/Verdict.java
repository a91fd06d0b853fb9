package org.hybridcode.nlp.context;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hybridcode.rules.facts.Assertion;
import org.hybridcode.rules.facts.Certainty;
import org.hybridcode.rules.facts.Cue;
import org.hybridcode.rules.facts.CueKind;
import org.hybridcode.rules.facts.Experiencer;
import org.hybridcode.rules.facts.Polarity;
import org.hybridcode.rules.facts.Temporality;

/** Turns the cues that reach a target into its assertion. */
final class Verdict {

    private static final Set<CueKind> DENIALS = Set.of(CueKind.NEGATION, CueKind.RULED_OUT);
    private static final Set<CueKind> PAST =
            Set.of(CueKind.HISTORY, CueKind.HISTORY_OF, CueKind.DATED, CueKind.RESOLVED);

    private static final Comparator<Cue> NOTE_ORDER =
            Comparator.comparing(Cue::span).thenComparing(Cue::kind).thenComparing(Cue::phrase);

    private Verdict() {}

    /** What the section's cues and the sentence's cues together make of the target. */
    static Assertion of(TokenRange target, List<Cue> sectionCues, List<CueScope> scopes) {
        List<CueScope> reaching =
                scopes.stream().filter(scope -> scope.reaches(target)).toList();
        if (reaching.isEmpty() && sectionCues.isEmpty()) {
            return Assertion.DEFAULT;
        }
        Set<CueKind> cancelled = cancelled(reaching);
        List<Cue> cues = Stream.concat(
                        sectionCues.stream(),
                        reaching.stream().filter(scope -> !scope.cancels()).map(CueScope::cue))
                .filter(cue -> !cancelled.contains(cue.kind()))
                .sorted(NOTE_ORDER)
                .toList();
        return assertion(cues);
    }

    private static Set<CueKind> cancelled(List<CueScope> reaching) {
        Set<CueKind> cancelled = EnumSet.noneOf(CueKind.class);
        reaching.stream().filter(CueScope::cancels).map(CueScope::kind).forEach(cancelled::add);
        if (cancelled.contains(CueKind.NEGATION)) {
            cancelled.addAll(DENIALS);
        }
        if (cancelled.contains(CueKind.HISTORY)) {
            cancelled.addAll(PAST);
        }
        return cancelled;
    }

    private static Assertion assertion(List<Cue> cues) {
        Set<CueKind> kinds = EnumSet.noneOf(CueKind.class);
        cues.forEach(cue -> kinds.add(cue.kind()));
        return new Assertion(
                Collections.disjoint(kinds, DENIALS) ? Polarity.AFFIRMED : Polarity.NEGATED,
                temporality(kinds),
                certainty(kinds),
                experiencer(kinds),
                cues);
    }

    private static Temporality temporality(Set<CueKind> kinds) {
        if (!Collections.disjoint(kinds, PAST)) {
            return Temporality.HISTORICAL;
        }
        return kinds.contains(CueKind.FUTURE) ? Temporality.FUTURE : Temporality.CURRENT;
    }

    private static Certainty certainty(Set<CueKind> kinds) {
        if (kinds.contains(CueKind.HYPOTHETICAL)) {
            return Certainty.HYPOTHETICAL;
        }
        return kinds.contains(CueKind.UNCERTAINTY) ? Certainty.UNCERTAIN : Certainty.CONFIRMED;
    }

    private static Experiencer experiencer(Set<CueKind> kinds) {
        if (kinds.contains(CueKind.FAMILY)) {
            return Experiencer.FAMILY;
        }
        return kinds.contains(CueKind.OTHER_PERSON) ? Experiencer.OTHER : Experiencer.PATIENT;
    }
}
