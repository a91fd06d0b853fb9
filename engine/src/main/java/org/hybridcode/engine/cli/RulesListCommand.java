package org.hybridcode.engine.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hybridcode.engine.ruling.RuleReport;
import org.hybridcode.rules.reading.ReadRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hybridcode rules list}: the rules with their cards. */
@Command(
        name = "list",
        description = "Lists the rules with layer, source, dates, owner and status.",
        mixinStandardHelpOptions = true)
final class RulesListCommand implements Callable<Integer> {
    @Mixin
    private CatalogOutput output;

    @Mixin
    private KnowledgeBaseOption kb;

    @Mixin
    private SiteOption site;

    @Option(names = "--layer", paramLabel = "LAYER", description = "Only the rules of this layer.")
    private Optional<String> layer;

    @Override
    public Integer call() {
        List<ReadRule> rules = site.beside(kb).all().rules().stream()
                .filter(rule -> layer.map(rule.layer()::equals).orElse(true))
                .toList();
        output.print(() -> RuleReport.lines(rules), () -> RuleReport.json(rules));
        return rules.isEmpty() ? Findings.FOUND : 0;
    }
}
