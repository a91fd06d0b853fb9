package org.hybridcode.rules.facts;

import java.util.Objects;
import java.util.Set;
import org.hybridcode.kb.code.Icd10Code;

/**
 * The patient is on a treatment that shows a code's condition to be current.
 *
 * @param code the code
 * @param mention where the treatment is mentioned
 */
public record TreatmentMentioned(Icd10Code code, Mention mention) {
    private static final Set<SectionKind> MANAGING =
            Set.of(SectionKind.ASSESSMENT, SectionKind.ASSESSMENT_AND_PLAN, SectionKind.IMPRESSION, SectionKind.PLAN);

    /** Refuses missing parts. */
    public TreatmentMentioned {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(mention, "mention");
    }

    /** The mention of the treatment. */
    public String mentionId() {
        return mention.id();
    }

    /** The category of the code. */
    public String category() {
        return code.category().text();
    }

    /** The sentence of the treatment. */
    public int sentence() {
        return mention.sentence();
    }

    /** Whether the treatment is affirmed, current and the patient's. */
    public boolean active() {
        return given() && mention.temporality() == Temporality.CURRENT;
    }

    /** Whether it is {@link #active} or an entry of a history list that no word calls past. */
    public boolean ongoing() {
        return active() || (given() && mention.historicalBySectionOnly());
    }

    /** Whether the treatment stands in the assessment or the plan: the visit itself manages the condition. */
    public boolean managed() {
        return MANAGING.contains(mention.section());
    }

    private boolean given() {
        return mention.affirmedOfPatient() && mention.certainty() == Certainty.CONFIRMED;
    }
}
