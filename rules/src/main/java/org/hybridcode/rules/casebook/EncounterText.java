package org.hybridcode.rules.casebook;

import static java.util.Objects.requireNonNullElse;

import java.util.Optional;

/**
 * An encounter as a casebook writes it.
 *
 * @param setting outpatient when left out
 * @param date a day of the starter release when left out
 * @param sex unknown when left out
 * @param years the age in full years; unknown when left out
 */
public record EncounterText(String setting, String date, String sex, Optional<Integer> years) {

    /** Fills in what is left out. */
    public EncounterText {
        setting = requireNonNullElse(setting, "outpatient");
        date = requireNonNullElse(date, "2025-03-01");
        sex = requireNonNullElse(sex, "unknown");
        years = requireNonNullElse(years, Optional.empty());
    }
}
