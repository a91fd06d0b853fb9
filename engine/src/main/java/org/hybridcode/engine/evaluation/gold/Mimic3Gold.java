package org.hybridcode.engine.evaluation.gold;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * MIMIC-III as it is published: the discharge summaries of {@code NOTEEVENTS}, a gold note for each admission, coded in
 * ICD-9-CM. Notes of other categories are no gold notes; what is marked as an error or has no admission is counted.
 */
final class Mimic3Gold implements GoldLayout {
    private static final String CATEGORY = "Discharge summary";
    private static final String MARKED = "1";

    private final MimicTables tables;

    private Mimic3Gold(MimicTables tables) {
        this.tables = tables;
    }

    static Optional<GoldLayout> in(Path gold) {
        return MimicTables.in(gold, "noteevents", List.of()).map(Mimic3Gold::new);
    }

    @Override
    public List<GoldFile> files() {
        return tables.files();
    }

    @Override
    public List<GoldNote> read(Reading reading) {
        AdmissionCodes codes = new AdmissionCodes(reading);
        CsvTable.read(
                tables.diagnoses(),
                List.of("HADM_ID", "ICD9_CODE"),
                reading,
                row -> codes.icd9(row, row.value("HADM_ID"), row.value("ICD9_CODE")));
        DischargeSummaries summaries = new DischargeSummaries(reading, codes);
        CsvTable.read(
                tables.notes(),
                List.of("ROW_ID", "SUBJECT_ID", "HADM_ID", "CHARTDATE", "CHARTTIME", "CATEGORY", "ISERROR", "TEXT"),
                reading,
                row -> summary(row, reading.faults(), summaries));
        return summaries.notes(patients(reading));
    }

    private static void summary(CsvRow row, Faults faults, DischargeSummaries summaries) {
        if (!row.value("CATEGORY").equalsIgnoreCase(CATEGORY)) {
            return;
        }
        if (row.value("ISERROR").equals(MARKED)) {
            faults.routine(row.finding(GoldFinding.Kind.MARKED_ERROR, row.value("HADM_ID"), ""));
            return;
        }
        summaries.add(
                row,
                row.value("SUBJECT_ID"),
                row.value("HADM_ID"),
                new DischargeSummaries.Summary(
                        row.value("ROW_ID"),
                        row.day("CHARTDATE") + " " + row.value("CHARTTIME"),
                        row.number("ROW_ID"),
                        row.text("TEXT")));
    }

    private MimicPatients patients(Reading reading) {
        MimicPatients patients = new MimicPatients(reading);
        tables.patients()
                .ifPresent(file -> CsvTable.read(
                        file, List.of("SUBJECT_ID", "GENDER", "DOB"), reading, row -> patient(row, patients)));
        tables.admissions().ifPresent(patients::admissions);
        return patients;
    }

    private static void patient(CsvRow row, MimicPatients patients) {
        LocalDate born = row.day("DOB");
        patients.patient(
                row,
                row.value("SUBJECT_ID"),
                Written.sex("GENDER", row.value("GENDER")),
                day -> MimicPatients.age(ChronoUnit.YEARS.between(born, day), ChronoUnit.DAYS.between(born, day)));
    }
}
