package org.hybridcode.rules.facts;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The encounter that is coded.
 *
 * @param setting where it took place
 * @param date the day that decides which release and which rules are in force: discharge, or the visit
 * @param sex the patient's sex
 * @param age the patient's age
 */
public record Encounter(Setting setting, LocalDate date, Sex sex, Age age) {

    /** Refuses missing parts. */
    public Encounter {
        Objects.requireNonNull(setting, "setting");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(sex, "sex");
        Objects.requireNonNull(age, "age");
    }
}
