package org.hybridcode.engine.coding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hybridcode.nlp.neural.CandidateGenerator;
import org.hybridcode.nlp.neural.encoder.EmbeddedEncoder;

/**
 * Which model proposed codes.
 *
 * @param name what a person calls it; several are joined by a plus sign, as are their digests
 * @param sha256 the model with its settings, as SHA-256 in lower-case hexadecimal
 * @param sentTo the address that the text of the note was sent to; empty when it did not leave this process
 */
public record ModelVersion(String name, String sha256, Optional<String> sentTo) {
    private static final String AND = "+";
    private static final String JUDGE = "encoder";

    /** Refuses missing parts. */
    public ModelVersion {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(sentTo, "sentTo");
    }

    /** All of them as one; none when there is none. */
    static Optional<ModelVersion> of(List<CandidateGenerator> generators) {
        return of(generators, Optional.empty());
    }

    /** All of them with the encoder that is asked about what they quote, unless it is one of them; none when there is none. */
    static Optional<ModelVersion> judged(List<CandidateGenerator> generators, EmbeddedEncoder encoder) {
        boolean named =
                generators.stream().anyMatch(generator -> generator.sha256().equals(encoder.digest()));
        return of(generators, named ? Optional.empty() : Optional.of(encoder.digest()));
    }

    private static Optional<ModelVersion> of(List<CandidateGenerator> generators, Optional<String> judge) {
        if (generators.isEmpty()) {
            return Optional.empty();
        }
        String sentTo = generators.stream()
                .flatMap(generator -> generator.sentTo().stream())
                .collect(Collectors.joining(AND));
        return Optional.of(new ModelVersion(
                Stream.concat(
                                generators.stream().map(CandidateGenerator::name),
                                judge.stream().map(digest -> JUDGE))
                        .collect(Collectors.joining(AND)),
                Stream.concat(generators.stream().map(CandidateGenerator::sha256), judge.stream())
                        .collect(Collectors.joining(AND)),
                Optional.of(sentTo).filter(address -> !address.isEmpty())));
    }
}
