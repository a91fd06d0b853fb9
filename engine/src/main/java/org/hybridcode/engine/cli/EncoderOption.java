package org.hybridcode.engine.cli;

import java.util.ArrayList;
import java.util.List;
import org.hybridcode.engine.coding.CodingService;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.nlp.neural.CandidateGenerator;
import org.hybridcode.nlp.neural.encoder.EmbeddedEncoder;
import org.hybridcode.nlp.neural.encoder.EncoderGenerator;
import org.hybridcode.nlp.neural.encoder.Encoders;
import picocli.CommandLine.Option;

/** The option that lets the encoder propose codes for what the dictionary misses. */
final class EncoderOption {
    /** Whether a part of the program works. */
    enum Switch {
        ON,
        OFF
    }

    @Option(
            names = "--encoder",
            defaultValue = "OFF",
            description = "Whether the encoder proposes codes for headings of problems and noun phrases that the"
                    + " dictionary misses: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Switch encoder;

    /**
     * The generators with the encoder among them if it is asked for.
     *
     * @throws UnusableInputException when it is asked for and the knowledge base has none
     */
    List<CandidateGenerator> with(List<CandidateGenerator> generators, KnowledgeBases bases, KnowledgeBase kb) {
        List<CandidateGenerator> all = new ArrayList<>(generators);
        if (encoder == Switch.ON) {
            EmbeddedEncoder open = Encoders.of(bases, kb)
                    .orElseThrow(() -> new UnusableInputException(
                            "--encoder on: " + bases.name() + " has no encoder; run hybridcode kb train first"));
            all.add(new EncoderGenerator(open, kb, EncoderGenerator.USUAL_THRESHOLD));
        }
        return all;
    }

    /**
     * The service with the encoder of its knowledge base as the one that is asked about what models quote; as it is when no model
     * proposes anything, or the knowledge base has no encoder.
     */
    static CodingService judging(CodingService service, boolean models, KnowledgeBases bases) {
        return models
                ? Encoders.of(bases, service.knowledgeBase())
                        .map(service::withEncoder)
                        .orElse(service)
                : service;
    }
}
