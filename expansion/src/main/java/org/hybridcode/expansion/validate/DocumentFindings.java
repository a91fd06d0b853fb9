package org.hybridcode.expansion.validate;

import java.util.List;
import java.util.Objects;
import org.hybridcode.expansion.mine.Sighting;

/**
 * What one document says.
 *
 * @param digest the document's digest
 * @param id what the corpus calls it
 * @param tells what it tells of its patient: F, M, or U; Y, A or U
 * @param mappings the mappings it has, each once, by phrase and code
 * @param unknown the phrases that it has and nothing knows, each once; no layer has judged them
 */
public record DocumentFindings(String digest, String id, String tells, List<Found> mappings, List<Sighting> unknown) {

    /** Copies the lists. */
    public DocumentFindings {
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(tells, "tells");
        mappings = List.copyOf(mappings);
        unknown = List.copyOf(unknown);
    }
}
