package org.hybridcode.engine.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hybridcode rules}: what people who own rules need. Exit code 1: findings, failing cases, or nothing chosen. */
@Command(
        name = "rules",
        description = "Lists, shows, checks, tests, measures and compares rules, the built-in ones and a site's.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  hybridcode rules list --layer guideline",
            "  hybridcode rules show GDL-0005",
            "  hybridcode rules check --rules site-rules",
            "  hybridcode rules test --rules site-rules",
            "  hybridcode rules impact builtin site-rules --corpus notes.jsonl --max-changed 2%%"
        },
        mixinStandardHelpOptions = true,
        subcommands = {
            RulesListCommand.class,
            RulesShowCommand.class,
            RulesCheckCommand.class,
            RulesTestCommand.class,
            RulesCoverageCommand.class,
            RulesDiffCommand.class,
            RulesImpactCommand.class,
            RulesNewCommand.class
        })
final class RulesCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "say what to do: list, show, check, test, coverage, diff, impact or new");
    }
}
