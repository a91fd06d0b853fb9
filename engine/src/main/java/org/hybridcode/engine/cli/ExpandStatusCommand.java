package org.hybridcode.engine.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.hybridcode.expansion.draft.ExpansionState;
import org.hybridcode.expansion.review.RuleShelf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hybridcode expand status DIR}: how far an expansion is. */
@Command(
        name = "status",
        description =
                "Tells how many documents were read, how many rules are in each state, and what was decided of them.",
        footerHeading = "%nExamples:%n",
        footer = {"  hybridcode expand status expanded"},
        mixinStandardHelpOptions = true)
final class ExpandStatusCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder that 'expand' wrote.")
    private Path folder;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        ExpansionState state = ExpansionState.read(folder);
        out.println(state.documents() + " documents");
        RuleShelf.in(folder).states().forEach((label, count) -> out.println(label + ": " + count));
        state.mappings().stream().filter(tally -> !tally.decisions().isEmpty()).forEach(tally -> tally.decisions()
                .forEach(decision -> out.println(tally.code() + " " + decision.card() + " (" + decision.by() + ")")));
        out.flush();
    }
}
