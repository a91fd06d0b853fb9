package org.hybridcode.kb.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hybridcode.kb.code.Icd10Code;
import org.hybridcode.kb.codebook.Chronicity;
import org.hybridcode.kb.official.CodeLine;
import org.hybridcode.kb.official.Tabular;

/**
 * What the codebook of a release is made from.
 *
 * @param codes the lines of the order file, or of the codes file, which lists no headers: these are then taken from the
 *     Tabular List
 * @param tabular the Tabular List, of the same release or of another
 * @param chronic the chronic flags of the codes that the indicator covers, of the same release or of another
 * @param lastBillable for codes that were split, the last day on which they could be reported
 * @param poaExempt the codes that are exempt from present-on-admission reporting
 */
public record CodebookSources(
        List<CodeLine> codes,
        Tabular tabular,
        Map<Icd10Code, Chronicity> chronic,
        Map<Icd10Code, LocalDate> lastBillable,
        Set<Icd10Code> poaExempt) {

    /** Refuses missing parts and copies the collections. */
    public CodebookSources {
        Objects.requireNonNull(tabular, "tabular");
        codes = List.copyOf(codes);
        chronic = Map.copyOf(chronic);
        lastBillable = Map.copyOf(lastBillable);
        poaExempt = Set.copyOf(poaExempt);
    }
}
