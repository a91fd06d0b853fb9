package org.hybridcode.expansion.validate;

import java.util.List;
import java.util.Objects;

/**
 * What one document says.
 *
 * @param digest the document's digest
 * @param id what the corpus calls it
 * @param tells what it tells of its patient: F, M, or U; Y, A or U
 * @param mappings the mappings it has, each once, by phrase and code
 */
public record DocumentFindings(String digest, String id, String tells, List<Found> mappings) {

    /** Copies the list. */
    public DocumentFindings {
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(tells, "tells");
        mappings = List.copyOf(mappings);
    }
}
