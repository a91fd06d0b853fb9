package org.hybridcode.engine.evaluation.gold;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * MIMIC-IV as it is published: the table {@code discharge} of MIMIC-IV-Note, a gold note for each admission, and
 * {@code diagnoses_icd} of its hospital module, where rows in ICD-9-CM and in ICD-10-CM stand together. What has no
 * admission is counted.
 */
final class Mimic4Gold implements GoldLayout {
    private static final List<String> FOLDERS = List.of("note", "hosp");

    private final MimicTables tables;

    private Mimic4Gold(MimicTables tables) {
        this.tables = tables;
    }

    static Optional<GoldLayout> in(Path gold) {
        return MimicTables.in(gold, "discharge", FOLDERS).map(Mimic4Gold::new);
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
                List.of("hadm_id", "icd_code", "icd_version"),
                reading,
                row -> diagnosis(row, codes));
        DischargeSummaries summaries = new DischargeSummaries(reading, codes);
        CsvTable.read(
                tables.notes(),
                List.of("note_id", "subject_id", "hadm_id", "note_seq", "charttime", "text"),
                reading,
                row -> summary(row, summaries));
        return summaries.notes(patients(reading));
    }

    private static void diagnosis(CsvRow row, AdmissionCodes codes) {
        String version = row.value("icd_version");
        switch (version) {
            case "9" -> codes.icd9(row, row.value("hadm_id"), row.value("icd_code"));
            case "10" -> codes.icd10(row, row.value("hadm_id"), row.value("icd_code"));
            default -> throw Written.fault("icd_version", version, "is neither 9 nor 10");
        }
    }

    private static void summary(CsvRow row, DischargeSummaries summaries) {
        row.day("charttime");
        summaries.add(
                row,
                row.value("subject_id"),
                row.value("hadm_id"),
                new DischargeSummaries.Summary(
                        row.value("note_id"), row.value("charttime"), row.number("note_seq"), row.text("text")));
    }

    private MimicPatients patients(Reading reading) {
        MimicPatients patients = new MimicPatients(reading);
        tables.patients()
                .ifPresent(file -> CsvTable.read(
                        file,
                        List.of("subject_id", "gender", "anchor_age", "anchor_year"),
                        reading,
                        row -> patient(row, patients)));
        tables.admissions().ifPresent(patients::admissions);
        return patients;
    }

    /** The age is told for one year of the shifted calendar, so that of another year may be one off. */
    private static void patient(CsvRow row, MimicPatients patients) {
        long age = row.number("anchor_age");
        long year = row.number("anchor_year");
        patients.patient(
                row,
                row.value("subject_id"),
                Written.sex("gender", row.value("gender")),
                day -> MimicPatients.age(age + day.getYear() - year));
    }
}
