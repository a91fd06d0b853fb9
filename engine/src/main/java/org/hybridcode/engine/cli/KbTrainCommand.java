package org.hybridcode.engine.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.hybridcode.kb.release.EncoderShelf;
import org.hybridcode.kb.release.KnowledgeBase;
import org.hybridcode.kb.release.KnowledgeBases;
import org.hybridcode.kb.release.TrainedEncoder;
import org.hybridcode.nlp.neural.encoder.EmbeddedEncoder;
import org.hybridcode.nlp.neural.encoder.training.EncoderTraining;
import org.hybridcode.nlp.neural.encoder.training.TrainingSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hybridcode kb train DIR}: an encoder for a release, put beside it. */
@Command(
        name = "train",
        description = {
            "Trains the encoder of a release, which finds codes for misspelled and paraphrased wordings, and puts it into"
                    + " the knowledge base folder.",
            "Takes about two minutes for a full release. Needs the native library of PyTorch (a build with -Pmodel);"
                    + " using the encoder does not."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  hybridcode kb train kb", "  hybridcode kb train kb --release 2025"},
        mixinStandardHelpOptions = true)
final class KbTrainCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The knowledge base folder.")
    private Path folder;

    @Option(names = "--release", paramLabel = "YEAR", description = "The release. Default: the latest.")
    private Optional<String> release;

    @Override
    public void run() {
        KnowledgeBases bases = KnowledgeBases.in(folder);
        KnowledgeBase kb = release.map(bases::named).orElseGet(() -> bases.inForceOn(bases.lastDay()));
        byte[] encoder = EncoderTraining.train(
                kb, TrainingSettings.of(kb), Progress.on(spec.commandLine().getErr()));
        String name = kb.codebook().release().name();
        EncoderShelf.put(folder, name, encoder);
        EmbeddedEncoder trained = EmbeddedEncoder.open(TrainedEncoder.of("the encoder", encoder));
        PrintWriter out = spec.commandLine().getOut();
        trained.provenance().facts().forEach((fact, value) -> out.println(fact + ": " + value));
        out.println("SHA-256 " + trained.digest());
        out.println("the encoder of release " + name + " is in " + folder);
        out.flush();
    }
}
