package org.hybridcode.expansion.mine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.hybridcode.kb.official.Gem;
import org.hybridcode.kb.official.SourcedTerm;
import org.hybridcode.nlp.neural.CandidateGenerator;
import org.hybridcode.nlp.neural.encoder.EmbeddedEncoder;

/**
 * What an expansion may have beside the code list and the knowledge base.
 *
 * @param encoder trained on the knowledge base that is expanded, if there is one
 * @param gems from ICD-9-CM, if they are at hand
 * @param names what other vocabularies call conditions, with the codes that they mean
 * @param models language models that are asked about every document
 */
public record Aids(
        Optional<EmbeddedEncoder> encoder, List<Gem> gems, List<SourcedTerm> names, List<CandidateGenerator> models) {
    /** Nothing beside these. */
    public static final Aids NONE = new Aids(Optional.empty(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Aids {
        Objects.requireNonNull(encoder, "encoder");
        gems = List.copyOf(gems);
        names = List.copyOf(names);
        models = List.copyOf(models);
    }

    /** The same with these names. */
    public Aids withNames(List<SourcedTerm> others) {
        return new Aids(encoder, gems, others, models);
    }

    /** The same with these models. */
    public Aids withModels(List<CandidateGenerator> others) {
        return new Aids(encoder, gems, names, others);
    }

    /** The digests of the models with their settings, in their order; none without a model. */
    public String modelsDigest() {
        return models.isEmpty()
                ? "none"
                : models.stream().map(CandidateGenerator::sha256).collect(Collectors.joining("+"));
    }

    /** Tells lists of names apart: how many, and a checksum in hexadecimal; none without names. */
    public String namesDigest() {
        CRC32 digest = new CRC32();
        names.forEach(
                name -> digest.update((name.phrase() + "\t" + name.codes() + "\n").getBytes(StandardCharsets.UTF_8)));
        return names.isEmpty() ? "none" : names.size() + " " + Long.toHexString(digest.getValue());
    }
}
