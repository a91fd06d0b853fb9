package org.hybridcode.nlp.neural.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.kb.release.TrainedEncoder;

/** Finds the encoder that belongs to a knowledge base. Opening it takes a moment: ask when it is needed. */
public final class Encoders {
    /** Where the build puts the encoder of the starter knowledge base. */
    static final String STARTER = "/hybridcode/encoder/starter.bin";

    private Encoders() {}

    /**
     * The encoder beside a release; for the starter knowledge base the one that comes with the program. None when the release
     * has none.
     *
     * @throws EncoderException when it is damaged, or was trained on other codes or wordings; names it
     * @throws org.hybridcode.kb.release.KnowledgeBaseException when its file is not the one that the manifest names
     */
    public static Optional<EmbeddedEncoder> of(KnowledgeBases bases, KnowledgeBase kb) {
        Optional<EmbeddedEncoder> beside = bases.encoder(kb.codebook().release())
                .map(file -> {
                    EmbeddedEncoder encoder = EmbeddedEncoder.open(file);
                    if (!belongs(encoder, kb)) {
                        throw new EncoderException(
                                file.place(), "was trained on other codes or wordings; run hybridcode kb train again");
                    }
                    return encoder;
                });
        return beside.or(() -> starter().filter(encoder -> belongs(encoder, kb)));
    }

    private static Optional<EmbeddedEncoder> starter() {
        try (InputStream in = Encoders.class.getResourceAsStream(STARTER)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(EmbeddedEncoder.open(
                            TrainedEncoder.of("the encoder of the starter knowledge base", in.readAllBytes())));
        } catch (IOException e) {
            throw new EncoderException("the encoder of the starter knowledge base", "cannot be read", e);
        }
    }

    /** Whether the encoder was trained on this knowledge base. */
    public static boolean belongs(EmbeddedEncoder encoder, KnowledgeBase kb) {
        return encoder.provenance().codebookSha256().equals(kb.codebookSha256())
                && encoder.provenance().dictionarySha256().equals(kb.dictionarySha256());
    }
}
