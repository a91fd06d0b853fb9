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
 * @param scores the data that scores are calibrated by
 * @param minScore the score from which on codes go without review, in [0,1] and no digest; empty when nobody gave one
 */
public record Versions(
        String release,
        String codebook,
        String rulebook,
        String dictionary,
        Optional<ModelVersion> model,
        Optional<String> mappings,
        String scores,
        Optional<Double> minScore) {

    /** Refuses missing parts. */
    public Versions {
        Objects.requireNonNull(release, "release");
        Objects.requireNonNull(codebook, "codebook");
        Objects.requireNonNull(rulebook, "rulebook");
        Objects.requireNonNull(dictionary, "dictionary");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(mappings, "mappings");
        Objects.requireNonNull(scores, "scores");
        Objects.requireNonNull(minScore, "minScore");
    }

    /** The same with the model that was asked in another run. */
    public Versions withModel(Optional<ModelVersion> other) {
        return new Versions(release, codebook, rulebook, dictionary, other, mappings, scores, minScore);
    }

    /** The same with another rulebook. */
    Versions withRulebook(String other) {
        return new Versions(release, codebook, other, dictionary, model, mappings, scores, minScore);
    }

    /** The same with other generated mappings. */
    Versions withMappings(Optional<String> other) {
        return new Versions(release, codebook, rulebook, dictionary, model, other, scores, minScore);
    }

    /** The same with other scores. */
    Versions withScores(String other, Optional<Double> least) {
        return new Versions(release, codebook, rulebook, dictionary, model, mappings, other, least);
    }
}
