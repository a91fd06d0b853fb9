package org.hybridcode.engine.cli;

import java.util.List;
import org.hybridcode.engine.ruling.RulePage;
import org.hybridcode.kb.codebook.Codebook;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.rules.casebook.CasebookReader;
import org.hybridcode.rules.casebook.RuleCase;
import org.hybridcode.rules.reading.ReadRule;
import org.hybridcode.rules.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hybridcode rules show ID}: one rule in plain language, with its cases. */
@Command(
        name = "show",
        description = "Shows a rule: its card, what it says in plain language, and its cases.",
        mixinStandardHelpOptions = true)
final class RulesShowCommand implements Runnable {
    @Mixin
    private CatalogOutput output;

    @Mixin
    private CaseOptions options;

    @Parameters(paramLabel = "ID", description = "The id of a rule, such as GDL-0005.")
    private String id;

    @Override
    public void run() {
        ReadRule rule = options.site()
                .all()
                .find(id)
                .orElseThrow(
                        () -> new UnusableInputException("no rule " + id + "; 'hybridcode rules list' lists them"));
        boolean own = options.site().folder().isPresent()
                && options.site().own().find(id).isPresent();
        List<RuleCase> cases = (own ? options.cases() : new CasebookReader().builtIn())
                .stream()
                        .filter(one -> one.rule().equals(id) || id.startsWith(one.rule() + "."))
                        .toList();
        Codebook codebook = options.codebook();
        Wording wording = new Wording(text -> codebook.find(text).map(CodebookEntry::title));
        output.print(() -> RulePage.lines(rule, wording, cases), () -> RulePage.json(rule, wording, cases));
    }
}
