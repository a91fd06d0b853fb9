package org.hybridcode.engine.evaluation.gold;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hybridcode.rules.facts.Age;
import org.hybridcode.rules.facts.Encounter;
import org.hybridcode.rules.facts.Setting;
import org.hybridcode.rules.facts.Sex;

/**
 * Sex and age of MIMIC's patients, unknown where the tables do not tell them. MIMIC hides how old a patient over 89 is;
 * such a one is 90 here, the least that it can be. For one thread.
 */
final class MimicPatients {
    private static final int OLDEST_TOLD = 89;
    private static final Age HIDDEN = Age.ofYears(OLDEST_TOLD + 1);

    private final Reading reading;
    private final Map<String, Patient> patients = new HashMap<>();
    private final Map<String, Age> ages = new HashMap<>();

    private record Patient(Sex sex, Function<LocalDate, Age> ageOn) {}

    MimicPatients(Reading reading) {
        this.reading = reading;
    }

    /** A row of the patients. */
    void patient(CsvRow row, String subject, Sex sex, Function<LocalDate, Age> ageOn) {
        if (patients.putIfAbsent(subject, new Patient(sex, ageOn)) != null) {
            reading.faults()
                    .fault(row.finding(GoldFinding.Kind.DUPLICATE_ID, "", ""), "a patient that was there before");
        }
    }

    /** The table of admissions; read behind the patients. */
    void admissions(GoldFile file) {
        CsvTable.read(
                file,
                List.of("SUBJECT_ID", "HADM_ID", "ADMITTIME"),
                reading,
                row -> admission(row, row.value("SUBJECT_ID"), row.value("HADM_ID"), row.day("ADMITTIME")));
    }

    private void admission(CsvRow row, String subject, String hadm, LocalDate admitted) {
        Patient patient = patients.get(subject);
        Age age = patient == null ? Age.UNKNOWN : patient.ageOn().apply(admitted);
        if (ages.putIfAbsent(hadm, age) != null) {
            reading.faults()
                    .fault(row.finding(GoldFinding.Kind.DUPLICATE_ID, hadm, ""), "an admission that was there before");
        }
    }

    /**
     * The age of somebody of so many days.
     *
     * @param years full years in these days
     * @throws Unreadable when it is before birth
     */
    static Age age(long years, long days) {
        if (days < 0) {
            throw new Unreadable("age", "admitted before birth");
        }
        return years > OLDEST_TOLD ? HIDDEN : new Age(true, Math.toIntExact(days));
    }

    /**
     * The age of somebody of so many years.
     *
     * @throws Unreadable when it is before birth
     */
    static Age age(long years) {
        if (years < 0) {
            throw new Unreadable("age", "admitted before birth");
        }
        return years > OLDEST_TOLD ? HIDDEN : Age.ofYears(Math.toIntExact(years));
    }

    /** The encounter of an admission: of an inpatient, on the date of the settings, for MIMIC shifts its own. */
    Encounter encounter(String subject, String hadm) {
        Patient patient = patients.get(subject);
        return new Encounter(
                Setting.INPATIENT,
                reading.settings().defaultDate(),
                patient == null ? Sex.UNKNOWN : patient.sex(),
                ages.getOrDefault(hadm, Age.UNKNOWN));
    }
}
