package org.hybridcode.rules.casebook;

import static java.util.Objects.requireNonNullElse;

/**
 * An encounter as a casebook writes it.
 *
 * @param setting outpatient when left out
 * @param date a day of the starter release when left out
 */
public record EncounterText(String setting, String date) {

    /** Fills in what is left out. */
    public EncounterText {
        setting = requireNonNullElse(setting, "outpatient");
        date = requireNonNullElse(date, "2025-03-01");
    }
}
