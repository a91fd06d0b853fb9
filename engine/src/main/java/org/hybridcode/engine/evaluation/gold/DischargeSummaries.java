package org.hybridcode.engine.evaluation.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The discharge summaries of MIMIC's admissions: several of one admission, addenda among them, become one gold note, in
 * the order in which they were charted. For one thread.
 */
final class DischargeSummaries {
    private static final String BETWEEN = "\n\n";

    private final Faults faults;
    private final AdmissionCodes codes;
    private final Map<String, Admission> admissions = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> uncoded = new HashSet<>();

    /** The summaries of one admission as they come. */
    private record Admission(String subject, List<Summary> summaries) {
        String text() {
            return summaries.stream().sorted(Summary.CHARTED).map(Summary::text).collect(Collectors.joining(BETWEEN));
        }
    }

    /**
     * A summary.
     *
     * @param id its id in the table
     * @param charted day and time as written, which order as text
     * @param number decides between summaries of one time
     * @param text the note
     */
    record Summary(String id, String charted, long number, String text) {
        private static final Comparator<Summary> CHARTED =
                Comparator.comparing(Summary::charted).thenComparingLong(Summary::number);
    }

    /** Keeps the summaries of admissions that have codes. */
    DischargeSummaries(Reading reading, AdmissionCodes codes) {
        this.faults = reading.faults();
        this.codes = codes;
    }

    /** A row that is a summary. */
    void add(CsvRow row, String subject, String hadm, Summary summary) {
        if (hadm.isEmpty()) {
            faults.routine(row.finding(GoldFinding.Kind.NO_ADMISSION, "", ""));
        } else if (!ids.add(summary.id())) {
            faults.fault(
                    row.finding(GoldFinding.Kind.DUPLICATE_ID, hadm, ""), "a note with an id that was there before");
        } else if (summary.text().isBlank()) {
            faults.fault(row.finding(GoldFinding.Kind.NO_TEXT, hadm, ""), "a note without text");
        } else if (codes.of(hadm).isEmpty()) {
            if (uncoded.add(hadm)) {
                faults.routine(row.finding(GoldFinding.Kind.NO_CODES, hadm, ""));
            }
        } else {
            admissions
                    .computeIfAbsent(hadm, any -> new Admission(subject, new ArrayList<>()))
                    .summaries()
                    .add(summary);
        }
    }

    /** A note for each admission, in the order in which the admissions came. */
    List<GoldNote> notes(MimicPatients patients) {
        codes.without(union(admissions.keySet(), uncoded));
        List<GoldNote> notes = new ArrayList<>();
        admissions.forEach((hadm, admission) -> notes.add(new GoldNote(
                hadm,
                patients.encounter(admission.subject(), hadm),
                admission.text(),
                codes.of(hadm),
                codes.exact(hadm))));
        return notes;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
