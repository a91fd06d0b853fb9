package org.hybridcode.engine.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hybridcode audit}: what a job's audit says, and whether it is as it was written. */
@Command(
        name = "audit",
        description = "Verifies, shows and repeats what the audit of a batch says.",
        mixinStandardHelpOptions = true,
        subcommands = {
            AuditKeyCommand.class,
            AuditVerifyCommand.class,
            AuditShowCommand.class,
            AuditReplayCommand.class,
            AuditIndexCommand.class,
            AuditQueryCommand.class,
            AuditExportCommand.class,
            AuditGatherCommand.class
        })
final class AuditCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "say what to do: " + String.join(", ", spec.subcommands().keySet()));
    }
}
