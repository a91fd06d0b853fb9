package org.hybridcode.rules.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.release.KnowledgeBaseException;
import org.hybridcode.rules.casebook.CaseResult;
import org.hybridcode.rules.casebook.CaseRunner;
import org.hybridcode.rules.casebook.CasebookException;
import org.hybridcode.rules.casebook.CasebookReader;
import org.hybridcode.rules.casebook.RuleCase;
import org.hybridcode.rules.lint.Finding;
import org.hybridcode.rules.lint.FindingCode;
import org.hybridcode.rules.rulebook.Rulebook;
import org.hybridcode.rules.rulebook.RulesException;
import org.hybridcode.rules.rulebook.SiteRules;
import org.hybridcode.rules.session.RunawayRuleException;

/**
 * A site's folder after everything that can be asked of it: the text, the rules beside each other, the codes, the compiler,
 * and every case.
 *
 * @param findings what is wrong, in order
 * @param rulebook the built-in rules with the site's beside them; there when nothing is wrong
 */
public record CheckedRulebook(List<Finding> findings, Optional<Rulebook> rulebook) {

    /** Copies the findings. */
    public CheckedRulebook {
        findings = findings.stream().sorted().distinct().toList();
        Objects.requireNonNull(rulebook, "rulebook");
    }

    /**
     * Checks a folder that has been read, and runs its cases.
     *
     * @param folder where the cases stand
     * @param reader reads them
     * @param codebooks what the codes of the rules are held against
     */
    public static CheckedRulebook of(SiteRules site, Path folder, CasebookReader reader, List<Codebook> codebooks) {
        List<Finding> findings = new ArrayList<>(site.findings());
        RuleSet own = RuleSet.of(site);
        if (own.rules().isEmpty() && findings.isEmpty()) {
            findings.add(new Finding(folder.toString(), 0, "", FindingCode.TABLE, "holds no rules"));
        }
        List<RuleCase> cases = cases(folder, reader, findings);
        findings.addAll(RuleChecks.of(own, RuleSet.builtIn(), cases, codebooks));
        return findings.isEmpty() ? compiled(site, cases) : new CheckedRulebook(findings, Optional.empty());
    }

    private static List<RuleCase> cases(Path folder, CasebookReader reader, List<Finding> findings) {
        try {
            return reader.in(folder);
        } catch (CasebookException e) {
            findings.add(new Finding(e.file(), e.line(), "", FindingCode.CASES, e.getMessage()));
            return List.of();
        } catch (KnowledgeBaseException e) {
            findings.add(new Finding(folder.toString(), 0, "", FindingCode.CASES, e.getMessage()));
            return List.of();
        }
    }

    private static CheckedRulebook compiled(SiteRules site, List<RuleCase> cases) {
        try {
            Rulebook rulebook = Rulebook.with(site);
            CaseRunner runner = new CaseRunner(rulebook);
            List<Finding> failed =
                    cases.stream().flatMap(one -> failed(one, runner).stream()).toList();
            return new CheckedRulebook(failed, failed.isEmpty() ? Optional.of(rulebook) : Optional.empty());
        } catch (RulesException e) {
            return new CheckedRulebook(e.findings(), Optional.empty());
        }
    }

    private static Optional<Finding> failed(RuleCase one, CaseRunner runner) {
        try {
            CaseResult result = runner.run(one);
            return result.passed()
                    ? Optional.empty()
                    : Optional.of(finding(one, String.join("; ", result.differences())));
        } catch (RunawayRuleException | KnowledgeBaseException e) {
            return Optional.of(finding(one, e.getMessage()));
        }
    }

    private static Finding finding(RuleCase one, String what) {
        return new Finding(
                one.file(), one.line(), one.rule(), FindingCode.CASES, "the case fails: " + one.name() + ": " + what);
    }
}
