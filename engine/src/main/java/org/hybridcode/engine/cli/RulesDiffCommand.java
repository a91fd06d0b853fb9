package org.hybridcode.engine.cli;

import org.hybridcode.engine.ruling.DiffPage;
import org.hybridcode.kb.codebook.CodebookEntry;
import org.hybridcode.kb.release.KnowledgeBaseReader;
import org.hybridcode.rules.review.RuleDiff;
import org.hybridcode.rules.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hybridcode rules diff OLD NEW}: what changed between two folders of rules. */
@Command(
        name = "diff",
        description = "Says which rules were added, removed and changed, in plain language.",
        mixinStandardHelpOptions = true)
final class RulesDiffCommand implements Runnable {
    @Mixin
    private CatalogOutput output;

    @Parameters(index = "0", paramLabel = "OLD", description = NamedRules.WHAT)
    private String before;

    @Parameters(index = "1", paramLabel = "NEW", description = NamedRules.WHAT)
    private String after;

    @Override
    public void run() {
        var codebook = KnowledgeBaseReader.starter().codebook();
        Wording wording = new Wording(text -> codebook.find(text).map(CodebookEntry::title));
        RuleDiff diff = RuleDiff.between(
                NamedRules.of(before).own(), NamedRules.of(after).own());
        output.print(() -> DiffPage.lines(diff, wording), () -> DiffPage.json(diff, wording));
    }
}
