package org.hybridcode.engine.cli;

import org.hybridcode.expansion.draft.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hybridcode expand demote DIR ID}: a decision of a person. */
@Command(
        name = "demote",
        description = "Lets rules fire and decide nothing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hybridcode expand demote expanded MAP-0123456789abcdef --by 'J. Doe' --date 2025-11-22 --reason 'wait for more text'"
        },
        mixinStandardHelpOptions = true)
final class ExpandDemoteCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Mixin
    private DecisionOptions decision;

    @Override
    public void run() {
        decision.decide(Decision.Act.DEMOTE, spec.commandLine().getOut());
    }
}
