package org.hybridcode.nlp.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hybridcode.rules.facts.SectionKind;

/** The candidates of one note that open a section, in order. Each is judged by those before it. Not thread-safe. */
final class Openings {

    private static final Set<SectionKind> LISTS_DIAGNOSES = Set.of(
            SectionKind.DISCHARGE_DIAGNOSIS,
            SectionKind.FINAL_DIAGNOSIS,
            SectionKind.ASSESSMENT,
            SectionKind.ASSESSMENT_AND_PLAN,
            SectionKind.IMPRESSION,
            SectionKind.ADMISSION_DIAGNOSIS,
            SectionKind.PROBLEM_LIST,
            SectionKind.HOSPITAL_COURSE,
            SectionKind.PLAN);

    private static final Set<SectionKind> LISTS_SYSTEMS =
            Set.of(SectionKind.REVIEW_OF_SYSTEMS, SectionKind.PHYSICAL_EXAM);

    private static final Set<SectionKind> INTERRUPTS =
            Set.of(SectionKind.IMAGING, SectionKind.DIET, SectionKind.ALLERGIES, SectionKind.IMMUNIZATIONS);

    private static final Set<SectionKind> OPERATIVE =
            Set.of(SectionKind.PROCEDURE, SectionKind.PREOPERATIVE_DIAGNOSIS, SectionKind.POSTOPERATIVE_DIAGNOSIS);

    private final List<Candidate> accepted = new ArrayList<>();
    private boolean operative;

    List<Candidate> accepted() {
        return accepted;
    }

    /** Takes the candidate if it opens a section here. */
    void offer(Candidate candidate) {
        Candidate resolved = resolve(candidate);
        if (resolved.label() ? resolved.kind() != SectionKind.UNSPECIFIED : opens(resolved)) {
            accepted.add(resolved);
            operative |= OPERATIVE.contains(resolved.kind());
        }
    }

    private Candidate resolve(Candidate candidate) {
        if (candidate.label()) {
            return candidate.as(interrupted());
        }
        return candidate.form() == HeadingForm.OPERATIVE && !operative ? candidate.as(SectionKind.IMAGING) : candidate;
    }

    /** The examination or review of systems that a minor part interrupts; UNSPECIFIED when there is none. */
    private SectionKind interrupted() {
        SectionKind last = kind(1);
        if (last == SectionKind.VITAL_SIGNS) {
            return SectionKind.PHYSICAL_EXAM;
        }
        return INTERRUPTS.contains(last) && LISTS_SYSTEMS.contains(kind(2)) ? kind(2) : SectionKind.UNSPECIFIED;
    }

    private boolean opens(Candidate candidate) {
        SectionKind within = kind(1);
        if (candidate.kind() == SectionKind.VITAL_SIGNS && within == SectionKind.PHYSICAL_EXAM) {
            return false;
        }
        if (!LISTS_DIAGNOSES.contains(within)) {
            return true;
        }
        if (candidate.form() == HeadingForm.ABBREVIATION || candidate.upper()) {
            return candidate.form() != HeadingForm.ABBREVIATION;
        }
        boolean outranked = accepted.get(accepted.size() - 1).upper() && candidate.followed();
        // "Treatment: ..." beneath a problem of an assessment and plan is its plan, and no part of the note.
        boolean ofProblem = within == SectionKind.ASSESSMENT_AND_PLAN && candidate.kind() == SectionKind.PLAN;
        return !candidate.marked() && (!outranked || LISTS_DIAGNOSES.contains(candidate.kind()) && !ofProblem);
    }

    private SectionKind kind(int fromLast) {
        int i = accepted.size() - fromLast;
        return i < 0 ? SectionKind.UNSPECIFIED : accepted.get(i).kind();
    }
}
