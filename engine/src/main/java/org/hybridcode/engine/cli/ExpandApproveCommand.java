package org.hybridcode.engine.cli;

import org.hybridcode.expansion.draft.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hybridcode expand approve DIR ID}: a decision of a person. */
@Command(
        name = "approve",
        description = "Lets rules decide codes.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hybridcode expand approve expanded MAP-0123456789abcdef --by 'J. Doe' --date 2025-11-22 --reason 'read in five notes'"
        },
        mixinStandardHelpOptions = true)
final class ExpandApproveCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Mixin
    private DecisionOptions decision;

    @Override
    public void run() {
        decision.decide(Decision.Act.APPROVE, spec.commandLine().getOut());
    }
}
