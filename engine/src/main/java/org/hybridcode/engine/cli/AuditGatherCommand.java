package org.hybridcode.engine.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hybridcode.engine.audit.chain.Head;
import org.hybridcode.engine.audit.chain.SigningKey;
import org.hybridcode.engine.audit.chain.VerifyingKey;
import org.hybridcode.engine.audit.gather.AuditParts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hybridcode audit gather DIR --out FOLDER}: the audit of a job on a cluster as the one file that all commands read. */
@Command(
        name = "gather",
        description =
                "Checks the audit of a job that ran on a cluster, every part against its head, and writes it as one"
                        + " file with one chain: the same bytes that one machine would have written.",
        footerHeading = "%nExamples:%n",
        footer = {"  hybridcode audit gather coded --out gathered"},
        mixinStandardHelpOptions = true)
final class AuditGatherCommand implements Runnable {
    private static final String AUDIT = "audit.jsonl";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder of the job.")
    private Path folder;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "A new folder.")
    private Path out;

    @Option(
            names = "--head",
            paramLabel = "FILE",
            description = "The head of the job, as it was kept elsewhere. Default: the one in its folder.")
    private Optional<Path> head;

    @Option(
            names = "--public-key",
            paramLabel = "FILE",
            description = "The key that the signature of the job's head is checked with.")
    private Optional<Path> key;

    @Option(
            names = "--signing-key",
            paramLabel = "FILE",
            description = "The Ed25519 key that signs the head of what is gathered.")
    private Optional<Path> signing;

    @Override
    public void run() {
        AuditParts parts = new AuditParts(folder, head.map(AuditVerifyCommand::given), key.map(VerifyingKey::read));
        Placement.folder(out, place -> gather(parts, place));
        spec.commandLine().getOut().println(parts.size() + " parts gathered in " + out.resolve(AUDIT));
        spec.commandLine().getOut().flush();
    }

    private void gather(AuditParts parts, Path place) throws IOException {
        Path audit = place.resolve(AUDIT);
        Head unsigned;
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(audit));
                BatchProgressBar bar = BatchProgressBar.of("gather")) {
            unsigned = parts.gather(file, done -> bar.at(done, parts.size(), 0));
        }
        Head whole = signing.map(SigningKey::read).map(unsigned::signed).orElse(unsigned);
        Files.writeString(Head.beside(audit), whole.text(), StandardCharsets.UTF_8);
    }
}
