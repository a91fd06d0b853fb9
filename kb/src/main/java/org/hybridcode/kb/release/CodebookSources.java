package org.hybridcode.kb.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.official.ChronicIndicator;
import org.hybridcode.kb.official.CodeLine;
import org.hybridcode.kb.official.Tabular;

/**
 * What the codebook of a release is made from.
 *
 * @param codes the billable codes and the headers over them
 * @param tabular the Tabular List, of the same release or of another
 * @param chronic the chronic flags, of the same release or of another
 * @param lastBillable for codes that were split, the last day on which they could be reported
 * @param poaExempt the codes that are exempt from present-on-admission reporting
 */
public record CodebookSources(
        List<CodeLine> codes,
        Tabular tabular,
        ChronicIndicator chronic,
        Map<Icd10Code, LocalDate> lastBillable,
        Set<Icd10Code> poaExempt) {

    /** Refuses missing parts and copies the collections. */
    public CodebookSources {
        Objects.requireNonNull(tabular, "tabular");
        Objects.requireNonNull(chronic, "chronic");
        codes = List.copyOf(codes);
        lastBillable = Map.copyOf(lastBillable);
        poaExempt = Set.copyOf(poaExempt);
    }
}
