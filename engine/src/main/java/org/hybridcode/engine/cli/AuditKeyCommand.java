package org.hybridcode.engine.cli;

import java.nio.file.Path;
import org.hybridcode.engine.audit.chain.KeyPairFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hybridcode audit key FILE}: makes the keys that sign heads and check them. */
@Command(
        name = "key",
        description = "Makes a pair of Ed25519 keys: FILE signs the heads of audits, FILE.pub checks them.",
        mixinStandardHelpOptions = true)
final class AuditKeyCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The private key, a new file.")
    private Path file;

    @Override
    public void run() {
        Path verifying = KeyPairFiles.create(file);
        spec.commandLine().getOut().println("private " + file + ", public " + verifying);
        spec.commandLine().getOut().flush();
    }
}
