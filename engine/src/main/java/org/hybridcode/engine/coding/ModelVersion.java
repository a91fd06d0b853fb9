package org.hybridcode.engine.coding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hybridcode.nlp.neural.CandidateGenerator;

/**
 * Which model proposed codes.
 *
 * @param name what a person calls it; several are joined by a plus sign, as are their digests
 * @param sha256 the model with its settings, as SHA-256 in lower-case hexadecimal
 * @param sentTo the address that the text of the note was sent to; empty when it did not leave this process
 */
public record ModelVersion(String name, String sha256, Optional<String> sentTo) {
    private static final String AND = "+";

    /** Refuses missing parts. */
    public ModelVersion {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(sentTo, "sentTo");
    }

    /** All of them as one; none when there is none. */
    static Optional<ModelVersion> of(List<CandidateGenerator> generators) {
        if (generators.isEmpty()) {
            return Optional.empty();
        }
        String sentTo = generators.stream()
                .flatMap(generator -> generator.sentTo().stream())
                .collect(Collectors.joining(AND));
        return Optional.of(new ModelVersion(
                generators.stream().map(CandidateGenerator::name).collect(Collectors.joining(AND)),
                generators.stream().map(CandidateGenerator::sha256).collect(Collectors.joining(AND)),
                Optional.of(sentTo).filter(address -> !address.isEmpty())));
    }
}
