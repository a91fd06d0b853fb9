package org.hybridcode.engine.evaluation.gold;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.official.Gem;
import org.hybridcode.rules.facts.Setting;

/**
 * How gold notes are read.
 *
 * @param codebook the release that their codes are looked up in
 * @param defaultSetting the setting of a note that does not say its own; MIMIC's notes are all of inpatients
 * @param defaultDate the date of a note that does not say its own; MIMIC shifts its dates, so its notes have this one
 * @param onFault what becomes of a fault
 * @param equivalences the General Equivalence Mappings, for gold in ICD-9-CM; may be empty
 */
public record GoldSettings(
        Codebook codebook, Setting defaultSetting, LocalDate defaultDate, OnFault onFault, List<Gem> equivalences) {

    /** Refuses missing parts and copies the list. */
    public GoldSettings {
        Objects.requireNonNull(codebook, "codebook");
        Objects.requireNonNull(defaultSetting, "defaultSetting");
        Objects.requireNonNull(defaultDate, "defaultDate");
        Objects.requireNonNull(onFault, "onFault");
        equivalences = List.copyOf(equivalences);
    }
}
