package org.hybridcode.engine.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hybridcode.engine.ruling.CoveragePage;
import org.hybridcode.engine.ruling.CoverageReport;
import org.hybridcode.rules.casebook.RuleCase;
import org.hybridcode.rules.coverage.Coverage;
import org.hybridcode.rules.coverage.Mutant;
import org.hybridcode.rules.coverage.Mutation;
import org.hybridcode.rules.review.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hybridcode rules coverage}: what the cases have seen of the rules. */
@Command(
        name = "coverage",
        description = "Says which conditions the cases have seen true and false, and with --mutate which changes of a"
                + " condition no case notices. Exit code 1 when there are no rules.",
        mixinStandardHelpOptions = true)
final class RulesCoverageCommand implements Callable<Integer> {
    @Mixin
    private CatalogOutput output;

    @Mixin
    private CaseOptions options;

    @Option(names = "--html", paramLabel = "FILE", description = "Write the rules as a page, each condition coloured.")
    private Optional<Path> html;

    @Option(names = "--mutate", description = "Leave out or turn round one condition at a time and run the cases.")
    private boolean mutate;

    @Override
    public Integer call() {
        RuleSet own = options.site().own();
        List<RuleCase> cases = options.cases();
        Coverage coverage = Coverage.of(own, options.site().rulebook(), cases);
        List<Mutant> mutants = mutate ? Mutation.of(own, options.site().site(), cases) : List.of();
        html.ifPresent(file -> Placement.file(file, out -> out.write(CoveragePage.write(own, coverage))));
        output.print(() -> CoverageReport.lines(coverage, mutants), () -> CoverageReport.json(coverage, mutants));
        return own.rules().isEmpty() ? Findings.FOUND : 0;
    }
}
