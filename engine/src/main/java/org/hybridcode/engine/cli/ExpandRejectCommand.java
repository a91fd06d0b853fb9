package org.hybridcode.engine.cli;

import org.hybridcode.expansion.draft.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hybridcode expand reject DIR ID}: a decision of a person. */
@Command(
        name = "reject",
        description = "Takes rules out of use.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hybridcode expand reject expanded MAP-0123456789abcdef --by 'J. Doe' --date 2025-11-22 --reason 'means the procedure'"
        },
        mixinStandardHelpOptions = true)
final class ExpandRejectCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Mixin
    private DecisionOptions decision;

    @Override
    public void run() {
        decision.decide(Decision.Act.REJECT, spec.commandLine().getOut());
    }
}
