package org.hybridcode.kb.official;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.concept.TermKind;

/**
 * Which sourced terms may enter the dictionary.
 *
 * @param admitted sorted by phrase
 * @param refused sorted by phrase, source and line; together with the admitted ones every term that was given, for of
 *     several terms of one phrase each is listed
 */
public record TermVerdict(List<Admitted> admitted, List<Refused> refused) {

    /**
     * A term that is safe.
     *
     * @param term the term as its source has it
     * @param target the code it leads to, maybe a header
     * @param kind a synonym, or an abbreviation
     * @param context the words one of which must stand in the note; none for a synonym
     */
    public record Admitted(SourcedTerm term, Icd10Code target, TermKind kind, List<String> context) {

        /** Copies the context. */
        public Admitted {
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(kind, "kind");
            context = List.copyOf(context);
        }
    }

    /**
     * A term that is not safe.
     *
     * @param term the term as its source has it
     * @param reason the first reason that applies
     */
    public record Refused(SourcedTerm term, Refusal reason) {

        /** Refuses missing parts. */
        public Refused {
            Objects.requireNonNull(term, "term");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Copies the lists. */
    public TermVerdict {
        admitted = List.copyOf(admitted);
        refused = List.copyOf(refused);
    }

    /** How many terms were refused for each reason that occurred. */
    public Map<Refusal, Integer> refusals() {
        TreeMap<Refusal, Integer> counts = new TreeMap<>();
        refused.forEach(term -> counts.merge(term.reason(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }
}
