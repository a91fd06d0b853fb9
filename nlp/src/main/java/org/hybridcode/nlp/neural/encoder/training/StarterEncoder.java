package org.hybridcode.nlp.neural.encoder.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.hybridcode.kb.release.TrainedEncoder;
import org.hybridcode.nlp.neural.encoder.EmbeddedEncoder;
import org.hybridcode.nlp.neural.encoder.EncoderException;
import org.hybridcode.nlp.neural.encoder.Encoders;
import org.hybridcode.nlp.neural.torch.ModelUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Trains the encoder of the starter knowledge base while the program is built. */
public final class StarterEncoder {
    private static final Logger LOG = LoggerFactory.getLogger(StarterEncoder.class);

    private StarterEncoder() {}

    /**
     * Writes the file, unless it is there and of this knowledge base and these settings. On a machine without a native library of
     * PyTorch none is written, and the program is built without it.
     *
     * @param args the file
     */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        KnowledgeBase kb = KnowledgeBaseReader.starter();
        if (isCurrent(file, kb)) {
            return;
        }
        try {
            byte[] encoder = EncoderTraining.train(kb, TrainingSettings.of(kb), LOG::info);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, encoder);
        } catch (ModelUnavailableException e) {
            Files.deleteIfExists(file);
            LOG.warn("the starter knowledge base gets no encoder: {}", e.getMessage());
        }
    }

    private static boolean isCurrent(Path file, KnowledgeBase kb) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try {
            EmbeddedEncoder encoder =
                    EmbeddedEncoder.open(TrainedEncoder.of(file.toString(), Files.readAllBytes(file)));
            return Encoders.belongs(encoder, kb)
                    && TrainingSettings.of(kb)
                            .line()
                            .equals(encoder.provenance().facts().get(EncoderTraining.SETTINGS));
        } catch (EncoderException e) {
            return false; // left by an older version, or by a build that was stopped
        }
    }
}
