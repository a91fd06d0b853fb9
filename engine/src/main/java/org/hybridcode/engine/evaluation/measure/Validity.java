package org.hybridcode.engine.evaluation.measure;

import java.util.List;
import java.util.Optional;
import org.hybridcode.engine.evaluation.system.PredictedCode;
import org.hybridcode.expansion.share.Proportion;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;

/**
 * Type-I errors: how many of the predicted codes are none that may be reported. At zero, the upper bound is what can be
 * said.
 *
 * @param invalid share of the predicted codes that do not exist or are not billable
 * @param notExisting share of them that the codebook does not have as they are written
 * @param notBillable share of them that are headers
 */
public record Validity(Proportion invalid, Proportion notExisting, Proportion notBillable) {

    /** The shares of the codes predicted over all notes. */
    static Validity of(List<PredictedCode> codes, Codebook codebook) {
        int missing = 0;
        int headers = 0;
        for (PredictedCode code : codes) {
            Optional<CodebookEntry> entry = codebook.find(code.text());
            if (entry.isEmpty()) {
                missing++;
            } else if (!entry.get().billable()) {
                headers++;
            }
        }
        return new Validity(
                Proportion.of(missing + headers, codes.size()),
                Proportion.of(missing, codes.size()),
                Proportion.of(headers, codes.size()));
    }
}
