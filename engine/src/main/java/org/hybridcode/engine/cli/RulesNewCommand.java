package org.hybridcode.engine.cli;

import org.hybridcode.engine.ruling.Skeleton;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hybridcode rules new ID}: a rule to begin with. */
@Command(
        name = "new",
        description =
                "Prints a rule to begin with, and its two cases: a decision table with one row, or with --layer DRL.",
        mixinStandardHelpOptions = true)
final class RulesNewCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "The id of the new rule, such as SITE-0101.")
    private String id;

    @Option(names = "--layer", paramLabel = "LAYER", defaultValue = "", description = "The layer of a rule in DRL.")
    private String layer;

    @Option(
            names = "--kind",
            required = true,
            description = "What the rule does: ${COMPLETION-CANDIDATES}. REJECT in the layer guideline gives way.")
    private Skeleton.Kind kind;

    @Override
    public void run() {
        try {
            spec.commandLine().getOut().print(Skeleton.of(id, layer, kind));
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException(e.getMessage(), e);
        }
        spec.commandLine().getOut().flush();
    }
}
