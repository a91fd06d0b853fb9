package org.hybridcode.engine.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hybridcode.engine.ruling.FindingReport;
import org.hybridcode.rules.casebook.CasebookException;
import org.hybridcode.rules.casebook.RuleCase;
import org.hybridcode.rules.lint.Finding;
import org.hybridcode.rules.lint.FindingCode;
import org.hybridcode.rules.review.RuleChecks;
import org.hybridcode.rules.review.RuleSet;
import org.hybridcode.rules.rulebook.Rulebook;
import org.hybridcode.rules.rulebook.SiteRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hybridcode rules check}: everything that is wrong with rules. */
@Command(
        name = "check",
        description =
                "Says what is wrong with rules, and with the generated mappings of --kb: file, line, rule and reason."
                        + " Exit code 1 when anything is.",
        mixinStandardHelpOptions = true)
final class RulesCheckCommand implements Callable<Integer> {
    @Mixin
    private CatalogOutput output;

    @Mixin
    private CaseOptions options;

    @Override
    public Integer call() {
        List<Finding> findings = new ArrayList<>();
        RuleSet own = own(findings);
        findings.addAll(RuleChecks.of(own, options.site().others(), cases(findings), options.codebooks()));
        findings.addAll(options.mappings());
        String folder = options.site().folder().map(Object::toString).orElse("the program");
        if (own.rules().isEmpty() && findings.isEmpty()) {
            findings.add(new Finding(folder, 0, "", FindingCode.TABLE, "holds no rules"));
        }
        List<Finding> sorted = findings.stream().sorted().distinct().toList();
        output.print(() -> FindingReport.lines(sorted, own.rules().size()), () -> FindingReport.json(sorted));
        return sorted.isEmpty() ? 0 : Findings.FOUND;
    }

    private RuleSet own(List<Finding> findings) {
        if (options.site().folder().isEmpty()) {
            findings.addAll(Rulebook.builtInFindings());
            return RuleSet.builtIn();
        }
        SiteRules site = options.site().site();
        findings.addAll(site.findings());
        return RuleSet.of(site);
    }

    private List<RuleCase> cases(List<Finding> findings) {
        try {
            return options.cases();
        } catch (CasebookException e) {
            findings.add(new Finding(e.file(), e.line(), "", FindingCode.CASES, e.getMessage()));
            return List.of();
        }
    }
}
