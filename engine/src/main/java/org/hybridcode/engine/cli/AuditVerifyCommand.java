package org.hybridcode.engine.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hybridcode.engine.audit.chain.Head;
import org.hybridcode.engine.audit.chain.Verification;
import org.hybridcode.engine.audit.chain.Verifier;
import org.hybridcode.engine.audit.chain.VerifyingKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hybridcode audit verify AUDIT}: whether an audit is as it was written. */
@Command(
        name = "verify",
        description =
                "Checks every record, the chain, the Merkle root and the head, and names the first record that is not"
                        + " as it was written. Exit code 1 when there is one.",
        footerHeading = "%nExamples:%n",
        footer = {"  hybridcode audit verify coded --head vault/audit.head.json --public-key vault/signing.pub"},
        mixinStandardHelpOptions = true)
final class AuditVerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private AuditFileOption audit;

    @Option(
            names = "--head",
            paramLabel = "FILE",
            description = "The head, as it was kept elsewhere. Default: the one beside the audit.")
    private Optional<Path> head;

    @Option(
            names = "--public-key",
            paramLabel = "FILE",
            description = "The key that the head's signature is checked with.")
    private Optional<Path> key;

    @Override
    public Integer call() {
        Optional<Head> known = head.map(AuditVerifyCommand::given).or(() -> Head.read(Head.beside(audit.file())));
        long size = audit.file().toFile().length();
        try (BatchProgressBar bar = BatchProgressBar.of("verify")) {
            Verification found = new Verifier(
                            audit.file(), known, key.map(VerifyingKey::read), read -> bar.at(read, size, 0))
                    .verify();
            spec.commandLine().getOut().println(audit.file() + ": " + found.message());
            spec.commandLine().getOut().flush();
            return found.whole() ? 0 : 1;
        }
    }

    /** The head of a file that is named. */
    static Head given(Path file) {
        return Head.read(file).orElseThrow(() -> new UnusableInputException("--head " + file + " is not there"));
    }
}
