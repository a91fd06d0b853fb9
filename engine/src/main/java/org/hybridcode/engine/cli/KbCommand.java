package org.hybridcode.engine.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hybridcode kb}: what knows about knowledge bases. */
@Command(
        name = "kb",
        description = "Imports, shows, searches, compares and exports knowledge bases, and trains their encoders.",
        footerHeading = "%nExamples:%n",
        footer = {"  hybridcode kb info", "  hybridcode kb lookup \"heart attack\"", "  hybridcode kb show J44.1"},
        mixinStandardHelpOptions = true,
        subcommands = {
            KbImportCommand.class,
            KbTrainCommand.class,
            KbInfoCommand.class,
            KbShowCommand.class,
            KbLookupCommand.class,
            KbDiffCommand.class,
            KbExportCommand.class
        })
final class KbCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "say what to do: import, train, info, show, lookup, diff or export");
    }
}
