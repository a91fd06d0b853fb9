package org.hybridcode.kb.official;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hybridcode.kb.code.Icd10Code;

/**
 * The conversion table of a release: every code that came since 2016, with what was coded before.
 *
 * @param conversions by new code, then by day
 */
public record ConversionTable(List<Conversion> conversions) {
    private static final Comparator<Conversion> ORDER =
            Comparator.comparing(Conversion::code).thenComparing(Conversion::effective);

    /** Copies and sorts the conversions. */
    public ConversionTable {
        conversions = conversions.stream().sorted(ORDER).toList();
    }

    /**
     * The codes that became headers because they were split, each with the last day on which it was billable: the day
     * before the first of the codes below it came.
     */
    public NavigableMap<Icd10Code, LocalDate> lastBillableDays() {
        TreeMap<Icd10Code, LocalDate> days = new TreeMap<>();
        for (Conversion conversion : conversions) {
            LocalDate last = conversion.effective().minusDays(1);
            conversion.split().ifPresent(split -> days.merge(split, last, (a, b) -> a.isBefore(b) ? a : b));
        }
        return Collections.unmodifiableNavigableMap(days);
    }
}
