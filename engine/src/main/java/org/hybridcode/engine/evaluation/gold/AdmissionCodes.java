package org.hybridcode.engine.evaluation.gold;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The gold codes of MIMIC's admissions, ICD-9-CM ones as their equivalents. For one thread. */
final class AdmissionCodes {
    private final Faults faults;
    private final GoldCodes goldCodes;
    private final Icd9Equivalents equivalents;
    private final Map<String, Admission> admissions = new LinkedHashMap<>();

    /** An admission as its rows come. */
    private static final class Admission {
        private final String place;
        private final SortedSet<String> codes = new TreeSet<>();
        private boolean exact = true;

        Admission(String place) {
            this.place = place;
        }
    }

    AdmissionCodes(Reading reading) {
        this.faults = reading.faults();
        this.goldCodes = new GoldCodes(reading);
        this.equivalents = new Icd9Equivalents(
                reading.settings().equivalences(), reading.settings().codebook());
    }

    /**
     * A row with a code in ICD-9-CM.
     *
     * @throws GoldException when there are no General Equivalence Mappings
     */
    void icd9(CsvRow row, String hadm, String written) {
        admission(row, hadm, written).ifPresent(admission -> map(row, hadm, undotted(written), admission));
    }

    /** A row with a code in ICD-10-CM. */
    void icd10(CsvRow row, String hadm, String written) {
        admission(row, hadm, written)
                .ifPresent(admission -> admission.codes.add(goldCodes.given(written, row.place(), hadm)));
    }

    private Optional<Admission> admission(CsvRow row, String hadm, String written) {
        if (hadm.isEmpty()) {
            faults.routine(row.finding(GoldFinding.Kind.NO_ADMISSION, "", ""));
            return Optional.empty();
        }
        if (written.isEmpty()) {
            faults.routine(row.finding(GoldFinding.Kind.EMPTY_CODE, hadm, ""));
            return Optional.empty();
        }
        return Optional.of(admissions.computeIfAbsent(hadm, any -> new Admission(row.place())));
    }

    private static String undotted(String written) {
        return written.replace(".", "").toUpperCase(Locale.ROOT);
    }

    private void map(CsvRow row, String hadm, String code, Admission admission) {
        if (equivalents.isEmpty()) {
            throw new GoldException(row.place() + ": a code in ICD-9-CM, and the knowledge base has no General"
                    + " Equivalence Mappings; import one with the mapping from ICD-9-CM (kb import --gem)");
        }
        Optional<Icd9Equivalents.Equivalent> found = equivalents.of(code);
        boolean exact = found.filter(equivalent -> !equivalent.codes().isEmpty() && equivalent.exact())
                .isPresent();
        admission.exact = admission.exact && exact;
        found.ifPresentOrElse(
                equivalent -> add(row, hadm, code, equivalent, admission), () -> unknown(row, hadm, code));
    }

    private void add(CsvRow row, String hadm, String code, Icd9Equivalents.Equivalent equivalent, Admission admission) {
        if (equivalent.codes().isEmpty()) {
            faults.routine(row.finding(GoldFinding.Kind.UNMAPPED, hadm, Icd9Equivalents.dotted(code)));
        }
        equivalent.codes().forEach(to -> admission.codes.add(goldCodes.mapped(to, row.place(), hadm)));
    }

    private void unknown(CsvRow row, String hadm, String code) {
        if (code.length() > Written.LONGEST_SHOWN) {
            throw Written.fault("code", code, "is no code");
        }
        String dotted = Icd9Equivalents.dotted(code);
        faults.fault(
                row.finding(GoldFinding.Kind.UNMAPPED, hadm, dotted),
                "the General Equivalence Mappings have no ICD-9-CM code " + dotted);
    }

    /** The codes of an admission, none when it has none. */
    SortedSet<String> of(String hadm) {
        Admission admission = admissions.get(hadm);
        return admission == null ? new TreeSet<>() : admission.codes;
    }

    /** Whether every code of an admission that has codes is ICD-10-CM or maps to it exactly. */
    boolean exact(String hadm) {
        return admissions.get(hadm).exact;
    }

    /** Tells the admissions that have codes and are not among {@code noted}. */
    void without(Set<String> noted) {
        admissions.forEach((hadm, admission) -> {
            if (!noted.contains(hadm)) {
                faults.routine(new GoldFinding(GoldFinding.Kind.NO_NOTE, admission.place, hadm, ""));
            }
        });
    }
}
