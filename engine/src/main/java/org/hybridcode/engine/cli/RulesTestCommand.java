package org.hybridcode.engine.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hybridcode.engine.ruling.CaseReport;
import org.hybridcode.rules.casebook.CaseResult;
import org.hybridcode.rules.casebook.CaseRunner;
import org.hybridcode.rules.casebook.RuleCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hybridcode rules test}: runs the cases. */
@Command(
        name = "test",
        description =
                "Runs the cases of a site's rules, without --rules those of the built-in rules, and shows those that"
                        + " fail. Exit code 1 when any does, or none is chosen.",
        mixinStandardHelpOptions = true)
final class RulesTestCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CatalogOutput output;

    @Mixin
    private CaseOptions options;

    @Option(names = "--rule", paramLabel = "ID", description = "Only the cases of this rule.")
    private Optional<String> rule;

    @Override
    public Integer call() {
        List<RuleCase> cases = options.cases().stream()
                .filter(one -> rule.map(one.rule()::equals).orElse(true))
                .toList();
        if (cases.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "hybridcode: no cases" + rule.map(id -> " of " + id).orElse("")
                                    + ": write them into a file NAME.cases.yaml beside the rules");
            return Findings.FOUND;
        }
        CaseRunner runner = new CaseRunner(options.site().rulebook());
        List<CaseResult> results = runner.run(cases);
        CaseReport report = new CaseReport(options.site().all(), runner);
        output.print(() -> report.lines(results), () -> report.json(results));
        return results.stream().allMatch(CaseResult::passed) ? 0 : Findings.FOUND;
    }
}
