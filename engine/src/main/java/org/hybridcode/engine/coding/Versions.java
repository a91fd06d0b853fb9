package org.hybridcode.engine.coding;

import java.util.Objects;
import java.util.Optional;

/**
 * What a result depends on besides the note and the encounter, all but the release as SHA-256 in lower-case hexadecimal.
 *
 * @param release the release of the codebook, {@code 2025}
 * @param codebook the codes and notes
 * @param rulebook the rules
 * @param dictionary the terms, word forms, headings and cues
 * @param model the model with its settings; empty when there is none
 * @param mappings the generated mappings; empty when there are none
 */
public record Versions(
        String release,
        String codebook,
        String rulebook,
        String dictionary,
        Optional<ModelVersion> model,
        Optional<String> mappings) {

    /** Refuses missing parts. */
    public Versions {
        Objects.requireNonNull(release, "release");
        Objects.requireNonNull(codebook, "codebook");
        Objects.requireNonNull(rulebook, "rulebook");
        Objects.requireNonNull(dictionary, "dictionary");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(mappings, "mappings");
    }

    /** The same with another rulebook. */
    Versions withRulebook(String other) {
        return new Versions(release, codebook, other, dictionary, model, mappings);
    }

    /** The same with other generated mappings. */
    Versions withMappings(Optional<String> other) {
        return new Versions(release, codebook, rulebook, dictionary, model, other);
    }
}
