package org.hybridcode.engine.audit.record;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hybridcode.engine.coding.ModelVersion;
import org.hybridcode.engine.coding.Versions;

/**
 * What decisions depend on besides note and encounter.
 *
 * @param program this program
 * @param release the release of the codebook
 * @param codebook its SHA-256
 * @param rulebook that of the rules
 * @param dictionary that of the terms
 * @param model the model; empty when there is none
 * @param settings everything else that changes a result, by name
 */
@JsonPropertyOrder({"program", "release", "codebook", "rulebook", "dictionary", "model", "settings"})
public record AuditVersions(
        String program,
        String release,
        String codebook,
        String rulebook,
        String dictionary,
        Optional<ModelVersion> model,
        SortedMap<String, String> settings) {
    /** The name of the setting that holds the score from which on codes go without review. */
    public static final String MIN_SCORE = "min-score";

    private static final String MAPPINGS = "mappings";
    private static final String SCORES = "scores";

    /** Refuses missing parts and copies the settings. */
    public AuditVersions {
        Objects.requireNonNull(program, "program");
        Objects.requireNonNull(release, "release");
        Objects.requireNonNull(codebook, "codebook");
        Objects.requireNonNull(rulebook, "rulebook");
        Objects.requireNonNull(dictionary, "dictionary");
        Objects.requireNonNull(model, "model");
        settings = new TreeMap<>(settings);
    }

    /**
     * Of a service's versions; the digest of what its scores are calibrated by, that of its generated mappings and the score
     * from which on codes go without review, if it has them, are settings among the others.
     */
    public static AuditVersions of(String program, Versions versions, Map<String, String> settings) {
        SortedMap<String, String> all = new TreeMap<>(settings);
        all.keySet().removeAll(List.of(MAPPINGS, MIN_SCORE));
        all.put(SCORES, versions.scores());
        versions.minScore().ifPresent(least -> all.put(MIN_SCORE, least.toString()));
        versions.mappings().ifPresent(mappings -> all.put(MAPPINGS, mappings));
        return new AuditVersions(
                program,
                versions.release(),
                versions.codebook(),
                versions.rulebook(),
                versions.dictionary(),
                versions.model(),
                all);
    }

    /** The digest by which decisions name them. */
    public String sha256() {
        return Digests.sha256(AuditJson.text(this));
    }

    /** Each component by name, with its value, in the order of the components. */
    public Map<String, String> components() {
        Map<String, String> components = new LinkedHashMap<>();
        components.put("program", program);
        components.put("release", release);
        components.put("codebook", codebook);
        components.put("rulebook", rulebook);
        components.put("dictionary", dictionary);
        components.put("model", model.map(ModelVersion::sha256).orElse("none"));
        settings.forEach((name, value) -> components.put("setting " + name, value));
        return components;
    }
}
